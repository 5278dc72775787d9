import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { cleanupBlock: 'invalid' },
  walks: [{ answers: {}, outcome: 'fix-pattern' }],
});
