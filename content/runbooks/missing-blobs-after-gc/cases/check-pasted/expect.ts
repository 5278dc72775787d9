import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { imageParts: 'missing' },
  walks: [{ answers: { before: 'unsure' }, outcome: 'push-again' }],
});
