import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { networkTarget: 'storage', lookupHost: 's3.internal.test' },
  walks: [{ answers: {}, outcome: 'storage-name' }],
});
