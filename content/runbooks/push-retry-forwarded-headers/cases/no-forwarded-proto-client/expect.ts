import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { location: 'unsure', proxy: 'nginx' }, outcome: 'own-nginx' },
    { answers: { location: 'http', proxy: 'apache' }, outcome: 'apache' },
    { answers: { location: 'http', proxy: 'haproxy' }, outcome: 'haproxy' },
    { answers: { location: 'http', proxy: 'ingress' }, outcome: 'ingress' },
    { answers: { location: 'unsure', proxy: 'unsure' }, outcome: 'relative-urls' },
    { answers: { location: 'https' }, outcome: 'not-the-headers' },
  ],
});
