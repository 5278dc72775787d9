import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  walks: [{ answers: { reason: 'unsure' }, outcome: 'foreground' }],
});
