import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { healthReason: 'empty' },
  walks: [{ answers: {}, outcome: 'empty' }],
});
