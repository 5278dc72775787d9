import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { networkTarget: 'realm', lookupHost: 'gitlab.internal.example.test' },
  walks: [{ answers: {}, outcome: 'realm-name' }],
});
