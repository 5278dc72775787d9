import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  facts: { imageParts: 'complete' },
  walks: [
    { answers: { sign: 'unsure' }, outcome: 'not-lost' },
    { answers: { sign: 'refused' }, outcome: 'online-collection' },
  ],
});
