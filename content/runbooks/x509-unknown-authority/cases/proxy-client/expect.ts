import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { client: 'docker' },
  walks: [{ answers: { issuer: 'proxy' }, outcome: 'proxy-opens-tls' }],
});
