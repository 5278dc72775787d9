import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tlsTarget: 'redirect', storageHost: 'minio.example.com:9000' },
  walks: [
    { answers: { redirect: 'off' }, outcome: 'redirect-off' },
    { answers: { redirect: 'unsure' }, outcome: 'redirect-off' },
    { answers: { redirect: 'trust' }, outcome: 'redirect-trust' },
  ],
});
