import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { clockProblem: 'not-yet-valid' },
  walks: [
    { answers: { offset: 'behind', wrong: 'registry' }, outcome: 'sync-registry' },
    { answers: { offset: 'ahead', wrong: 'gitlab' }, outcome: 'sync-gitlab' },
    { answers: { offset: 'unsure' }, outcome: 'sync-both' },
    { answers: { offset: 'agree' }, outcome: 'no-offset' },
  ],
});
