import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { connectFailure: 'refused', registryHost: 'registry.example.com:5050' },
  walks: [
    { answers: { listener: 'none' }, outcome: 'listen' },
    { answers: { listener: 'loopback' }, outcome: 'listen-for-all' },
    { answers: { listener: 'yes' }, outcome: 'open-firewall' },
    { answers: { listener: 'unsure' }, outcome: 'listen' },
  ],
});
