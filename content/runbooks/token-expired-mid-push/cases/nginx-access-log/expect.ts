import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [{ answers: { fresh: 'unsure', refusal: 'unsure', buffered: 'off', slowest: 'unsure' }, outcome: 'lengthen' }],
});
