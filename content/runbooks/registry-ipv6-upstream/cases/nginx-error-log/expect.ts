import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { upstream: '[::1]:5000', registryHost: 'registry.example.test:5050' },
  walks: [
    { answers: { listener: 'ipv4', proxy: 'bundled' }, outcome: 'set-address' },
    { answers: { listener: 'unsure', proxy: 'unsure' }, outcome: 'set-address' },
    { answers: { listener: 'ipv4', proxy: 'own' }, outcome: 'own-nginx' },
    { answers: { listener: 'both' }, outcome: 'proxy-elsewhere' },
    { answers: { listener: 'none' }, outcome: 'registry-down' },
  ],
});
