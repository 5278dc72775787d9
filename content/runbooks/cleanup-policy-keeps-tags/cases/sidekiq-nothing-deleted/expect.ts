import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { cleanupBlock: 'refused' },
  walks: [{ answers: {}, outcome: 'refused' }],
});
