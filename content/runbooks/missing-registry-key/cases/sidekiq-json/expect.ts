import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { key: 'off', storage: 'there' }, outcome: 'switch-on' },
    { answers: { key: 'unsure', storage: 'gone' }, outcome: 'forget-records' },
    { answers: { key: 'readable' }, outcome: 'delete-again' },
  ],
});
