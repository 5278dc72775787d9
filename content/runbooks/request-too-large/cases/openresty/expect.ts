import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { proxyServer: 'openresty' },
  walks: [{ answers: { 'which-nginx': 'ingress' }, outcome: 'ingress-nginx' }],
});
