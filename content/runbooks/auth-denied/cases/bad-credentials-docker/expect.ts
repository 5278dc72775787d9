import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { denial: 'credentials' },
  walks: [
    { answers: { who: 'password' }, outcome: 'new-token' },
    { answers: { who: 'deploy' }, outcome: 'deploy-token' },
    { answers: { who: 'job' }, outcome: 'job-token' },
  ],
});
