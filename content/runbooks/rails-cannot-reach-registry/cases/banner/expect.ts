import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  walks: [
    { answers: { reach: 'answered', part: 'jobs' }, outcome: 'sidekiq' },
    { answers: { reach: 'answered', part: 'pages' }, outcome: 'check-key' },
  ],
});
