import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { imported: 'never' }, outcome: 'switch-off' },
    { answers: { imported: 'before' }, outcome: 'compare-locks' },
  ],
});
