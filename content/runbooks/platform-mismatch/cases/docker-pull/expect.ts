import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { whose: 'ours', list: 'missing' }, outcome: 'build-platform' },
    { answers: { whose: 'unsure', list: 'present' }, outcome: 'ask-for-platform' },
    { answers: { whose: 'theirs' }, outcome: 'other-image' },
  ],
});
