import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storagePath: '/etc/example/run/h/fs-permission-denied.text/storage' },
  walks: [{ answers: { why: 'parent' }, outcome: 'closed-parent' }],
});
