import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { check: 'storage', reason: 'unreachable' }, outcome: 'unreachable' },
    { answers: { check: 'unsure', reason: 'unsure' }, outcome: 'see-the-error' },
    { answers: { check: 'database' }, outcome: 'database' },
  ],
});
