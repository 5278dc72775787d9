import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  facts: { schema1Use: 'push' },
  walks: [
    { answers: { pusher: 'tool' }, outcome: 'push-schema2' },
    { answers: { pusher: 'docker' }, outcome: 'update-docker' },
  ],
});
