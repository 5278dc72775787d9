import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { where: 'unsure' }, outcome: 'default-directory' },
    { answers: { where: 'other', images: 'none' }, outcome: 'new-directory' },
    { answers: { where: 'other', images: 'unsure' }, outcome: 'move-directory' },
    { answers: { where: 'pods' }, outcome: 'one-pod' },
  ],
});
