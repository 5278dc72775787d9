import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  walks: [
    { answers: { sign: 'unsure', parts: 'missing', before: 'unsure' }, outcome: 'push-again' },
    { answers: { sign: 'unsure', parts: 'complete' }, outcome: 'not-lost' },
  ],
});
