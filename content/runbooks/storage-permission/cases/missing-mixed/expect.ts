import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storagePath: '/nonexistent' },
  walks: [{ answers: { why: 'missing' }, outcome: 'missing-directory' }],
});
