import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { configFault: 'value' },
  walks: [{ answers: {}, outcome: 'repair-value' }],
});
