import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { healthCheck: 'file' },
  walks: [{ answers: {}, outcome: 'remove-file' }],
});
