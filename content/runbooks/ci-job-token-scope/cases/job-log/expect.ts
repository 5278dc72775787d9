import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: {
    client: 'runner',
    jobCredential: 'job-token',
    registryHost: 'registry.example.com:5050',
    repository: 'group/builder',
    tag: '3',
  },
  walks: [
    { answers: { whose: 'other', access: 'yes' }, outcome: 'allow' },
    { answers: { whose: 'unsure', access: 'no' }, outcome: 'give-access' },
    { answers: { whose: 'same' }, outcome: 'same-project' },
    { answers: { login: 'none' }, outcome: 'no-login' },
  ],
});
