import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storeProblem: 'empty-key' },
  walks: [{ answers: {}, outcome: 'leave-18-0' }],
});
