import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { schemeMismatch: 'proxy-to-tls' },
  walks: [{ answers: {}, outcome: 'registry-own-tls' }],
});
