import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { uploadBuffering: 'on' },
  walks: [{ answers: { fresh: 'accepted', refusal: 'token' }, outcome: 'stop-buffering' }],
});
