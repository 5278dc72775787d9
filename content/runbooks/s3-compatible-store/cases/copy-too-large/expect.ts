import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storeProblem: 'too-large' },
  walks: [{ answers: {}, outcome: 'copy-size' }],
});
