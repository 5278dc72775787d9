import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { client: 'skopeo' },
  walks: [{ answers: { issuer: 'unsure' }, outcome: 'trust-podman' }],
});
