import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { proxyCheck: 'ipv6' },
  walks: [{ answers: { clocks: 'agree', storage: 'quiet', logs: 'quiet' }, outcome: 'registry-ipv6-upstream' }],
});
