import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  facts: { tlsChain: 'unverified' },
  walks: [{ answers: { target: 'registry', issuer: 'incomplete' }, outcome: 'send-chain' }],
});
