import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { moveBlock: 'transfer' },
  walks: [
    { answers: { interface: 'yes' }, outcome: 'move-with-tags' },
    { answers: { interface: 'no', keep: 'yes' }, outcome: 'copy-images' },
    { answers: { interface: 'unsure', keep: 'no' }, outcome: 'delete-images' },
  ],
});
