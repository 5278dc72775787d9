import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storageErrorCode: 'SlowDown', storageFailure: 'busy' },
  walks: [
    { answers: { store: 'aws', load: 'always' }, outcome: 'limit-requests' },
    { answers: { store: 'aws', load: 'job' }, outcome: 'spread-job' },
    { answers: { store: 'own' }, outcome: 'own-store' },
    { answers: { store: 'unsure', load: 'unsure' }, outcome: 'limit-requests' },
  ],
});
