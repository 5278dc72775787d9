import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { certificateDates: 'file-newer' },
  walks: [{ answers: { target: 'registry' }, outcome: 'reload' }],
});
