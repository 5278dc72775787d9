import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { schema1Use: 'push' },
  walks: [{ answers: { pusher: 'unsure' }, outcome: 'push-schema2' }],
});
