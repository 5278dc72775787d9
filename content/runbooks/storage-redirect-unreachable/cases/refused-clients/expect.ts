import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storageReach: 'client', storageUnreachable: 'refused' },
  walks: [
    { answers: { wanted: 'through' }, outcome: 'redirect-off' },
    { answers: { wanted: 'public' }, outcome: 'public-endpoint' },
    { answers: { wanted: 'filtered' }, outcome: 'allow-address' },
    { answers: { wanted: 'unsure' }, outcome: 'redirect-off' },
  ],
});
