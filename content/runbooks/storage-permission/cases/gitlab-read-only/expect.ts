import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storageAccess: 'read-only' },
  walks: [{ answers: {}, outcome: 'mounted-read-only' }],
});
