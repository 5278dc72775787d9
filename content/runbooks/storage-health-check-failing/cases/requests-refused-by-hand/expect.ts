import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { check: 'storage', reason: 'permission' }, outcome: 'permission' },
    { answers: { check: 'storage', reason: 'refused' }, outcome: 'refused' },
  ],
});
