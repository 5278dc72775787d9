import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { healthCheck: 'storage', healthReason: 'refused' },
  walks: [{ answers: {}, outcome: 'refused' }],
});
