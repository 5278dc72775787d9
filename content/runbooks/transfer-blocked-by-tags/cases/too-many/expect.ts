import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { moveError: 'too-many' },
  walks: [{ answers: { keep: 'yes' }, outcome: 'copy-images' }],
});
