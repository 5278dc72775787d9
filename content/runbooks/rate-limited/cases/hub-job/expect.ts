import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { rateLimiter: 'docker-hub', client: 'runner' },
  walks: [
    { answers: {}, outcome: 'hub-jobs' },
    { answers: { puller: 'node' }, outcome: 'hub-nodes' },
  ],
});
