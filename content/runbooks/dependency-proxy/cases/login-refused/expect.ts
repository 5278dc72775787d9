import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { dependencyProxy: 'credentials' },
  walks: [
    { answers: { login: 'token' }, outcome: 'token-scopes' },
    { answers: { login: 'job' }, outcome: 'job-login' },
  ],
});
