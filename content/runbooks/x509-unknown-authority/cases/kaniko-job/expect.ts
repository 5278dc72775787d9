import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { client: 'kaniko' },
  walks: [{ answers: { issuer: 'self' }, outcome: 'trust-kaniko' }],
});
