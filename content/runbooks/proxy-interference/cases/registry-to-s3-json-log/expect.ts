import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { networkTarget: 'storage' },
  walks: [{ answers: {}, outcome: 'registry-environment' }],
});
