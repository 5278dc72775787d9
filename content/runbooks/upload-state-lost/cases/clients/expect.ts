import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { fault: 'unsure', secrets: 'unsure' }, outcome: 'same-secret' },
    { answers: { fault: 'storage', storage: 'separate' }, outcome: 'share-storage' },
    { answers: { fault: 'storage', storage: 'unsure' }, outcome: 'share-storage' },
  ],
});
