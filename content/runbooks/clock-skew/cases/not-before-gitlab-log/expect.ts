import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { clockOffset: '-485', clocks: 'registry-behind' },
  walks: [{ answers: {}, outcome: 'sync-registry' }],
});
