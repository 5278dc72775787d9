import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [{ answers: { pushed: 'list', parts: 'elsewhere' }, outcome: 'same-repository' }],
});
