import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { client: 'buildkit', tlsTarget: 'registry' },
  walks: [{ answers: { issuer: 'private' }, outcome: 'trust-buildkit' }],
});
