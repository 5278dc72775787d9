import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { client: 'docker', registryHost: 'registry.example.com:5050' },
  walks: [
    { answers: { stored: 'no' }, outcome: 'log-in' },
    { answers: { stored: 'helper' }, outcome: 'mend-helper' },
    { answers: { stored: 'yes', asks: 'token' }, outcome: 'same-login' },
    { answers: { stored: 'yes', asks: 'basic' }, outcome: 'other-door' },
  ],
});
