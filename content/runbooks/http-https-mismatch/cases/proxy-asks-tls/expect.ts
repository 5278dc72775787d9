import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { schemeMismatch: 'proxy-tls-to-http', upstream: '127.0.0.1:5000' },
  walks: [{ answers: {}, outcome: 'proxy-asks-tls' }],
});
