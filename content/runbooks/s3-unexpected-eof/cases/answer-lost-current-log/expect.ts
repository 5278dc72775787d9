import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { uploadLoss: 'answer-lost', uploadCut: 'storage' },
  walks: [{ answers: {}, outcome: 'steady-way' }],
});
