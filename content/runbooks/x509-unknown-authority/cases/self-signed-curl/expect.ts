import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tlsChain: 'self-signed' },
  walks: [{ answers: { 'docker-where': 'host' }, outcome: 'trust-docker' }],
});
