import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: {
    tlsTarget: 'registry',
    tlsNames: 'mismatch',
    tlsHost: 'registry.example.test:5050',
    registryHost: 'registry.example.test:5050',
    certificateName: 'www.example.test',
  },
  walks: [
    { answers: { 'which-side': 'certificate' }, outcome: 'reissue' },
    { answers: { 'which-side': 'unsure' }, outcome: 'reissue' },
    { answers: { 'which-side': 'address' }, outcome: 'use-certified-name' },
    { answers: { 'which-side': 'wrong-file' }, outcome: 'serve-right-file' },
    { answers: { 'which-side': 'uploads' }, outcome: 'lost-port' },
  ],
});
