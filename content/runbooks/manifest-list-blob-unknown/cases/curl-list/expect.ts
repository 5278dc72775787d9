import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { blobDigest: '1111111111111111111111111111111111111111111111111111111111111111' },
  walks: [
    { answers: { pushed: 'list', parts: 'elsewhere' }, outcome: 'same-repository' },
    { answers: { pushed: 'list', parts: 'here' }, outcome: 'parts-first' },
    { answers: { pushed: 'unsure', parts: 'unsure' }, outcome: 'same-repository' },
  ],
});
