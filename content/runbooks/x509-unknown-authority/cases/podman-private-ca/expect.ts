import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { client: 'podman', tlsTarget: 'registry' },
  walks: [{ answers: { issuer: 'private' }, outcome: 'trust-podman' }],
});
