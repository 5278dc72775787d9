import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { uploadFault: 'secret' },
  walks: [
    { answers: { secrets: 'different' }, outcome: 'same-secret' },
    { answers: { secrets: 'same', storage: 'shared' }, outcome: 'push-again' },
  ],
});
