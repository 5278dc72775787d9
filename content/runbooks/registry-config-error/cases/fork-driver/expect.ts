import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { configFault: 'storage' },
  walks: [{ answers: {}, outcome: 'repair-storage' }],
});
