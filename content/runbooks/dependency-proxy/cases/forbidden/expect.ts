import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { dependencyProxy: 'forbidden', jobCredential: 'job-token' },
  walks: [{ answers: {}, outcome: 'job-login' }],
});
