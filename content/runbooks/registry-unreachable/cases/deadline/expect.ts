import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  walks: [
    { answers: { target: 'unsure', how: 'open' }, outcome: 'answers-now' },
    { answers: { target: 'registry', how: 'name' }, outcome: 'name-not-found' },
  ],
});
