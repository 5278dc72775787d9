import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { connectFailure: 'ipv6' },
  walks: [{ answers: {}, outcome: 'both-families' }],
});
