import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: {
    tlsTarget: 'registry',
    tlsHost: 'registry.example.test:5050',
    registryHost: 'registry.example.test:5050',
    client: 'docker',
  },
  walks: [
    { answers: { issuer: 'private', 'docker-where': 'host' }, outcome: 'trust-docker' },
    { answers: { issuer: 'unsure', 'docker-where': 'unsure' }, outcome: 'trust-docker' },
    { answers: { issuer: 'self', 'docker-where': 'dind' }, outcome: 'trust-dind' },
    { answers: { issuer: 'incomplete' }, outcome: 'send-chain' },
    { answers: { issuer: 'proxy' }, outcome: 'proxy-opens-tls' },
    { answers: { issuer: 'trusted' }, outcome: 'stale-store' },
    { answers: { issuer: 'private', program: 'runner' }, outcome: 'trust-runner' },
    { answers: { issuer: 'private', program: 'other' }, outcome: 'trust-system' },
  ],
});
