import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storeProblem: 'token' },
  walks: [{ answers: {}, outcome: 'token-scope' }],
});
