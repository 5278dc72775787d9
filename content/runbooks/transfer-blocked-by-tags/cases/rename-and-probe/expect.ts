import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { moveBlock: 'rename', gitlabApi: 'no' },
  walks: [{ answers: { keep: 'no' }, outcome: 'delete-images' }],
});
