import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { proxyServer: 'Microsoft-Azure-Application-Gateway' },
  walks: [{ answers: {}, outcome: 'gateway' }],
});
