import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tlsChain: 'proxy', tlsTarget: 'registry' },
  walks: [{ answers: {}, outcome: 'proxy-opens-tls' }],
});
