import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: {
    schemeMismatch: 'https-to-http',
    registryHost: 'registry.example.test:5050',
    tlsHost: 'registry.example.test:5050',
  },
  walks: [
    { answers: { 'who-ends-tls': 'other-port' }, outcome: 'use-tls-port' },
    { answers: { 'who-ends-tls': 'gitlab' }, outcome: 'enable-tls' },
    { answers: { 'who-ends-tls': 'unsure' }, outcome: 'enable-tls' },
    { answers: { 'who-ends-tls': 'balancer' }, outcome: 'balancer-tls' },
    { answers: { 'who-ends-tls': 'nodes' }, outcome: 'separate-node' },
    { answers: { 'who-ends-tls': 'nobody' }, outcome: 'plain-lab' },
    { answers: { direction: 'upstream', 'upstream-side': 'unsure' }, outcome: 'proxy-asks-tls' },
  ],
});
