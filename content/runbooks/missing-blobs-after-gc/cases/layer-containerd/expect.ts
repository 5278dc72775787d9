import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { lossSign: 'blob' },
  walks: [{ answers: { before: 'expired' }, outcome: 'expired' }],
});
