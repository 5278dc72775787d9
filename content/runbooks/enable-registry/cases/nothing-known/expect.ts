import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { method: 'unsure', address: 'unsure' }, outcome: 'port-of-gitlab' },
    { answers: { method: 'linux', address: 'lets-encrypt' }, outcome: 'by-itself' },
    { answers: { method: 'linux', address: 'port' }, outcome: 'port-of-gitlab' },
  ],
});
