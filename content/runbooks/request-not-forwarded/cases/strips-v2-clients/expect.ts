import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { requestPath: 'rewritten' },
  walks: [{ answers: {}, outcome: 'fix-path' }],
});
