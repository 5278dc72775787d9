import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { client: 'runner' },
  walks: [{ answers: { issuer: 'private', 'docker-where': 'host' }, outcome: 'trust-docker' }],
});
