import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  walks: [{ answers: { where: 'job', 'job-part': 'script' }, outcome: 'job-login' }],
});
