import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  walks: [{ answers: { said: 'unsure', granted: 'unsure', project: 'unsure' }, outcome: 'raise-role' }],
});
