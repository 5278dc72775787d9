import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { purpose: 'health' }, outcome: 'health' },
    { answers: { purpose: 'unsure' }, outcome: 'health' },
    { answers: { purpose: 'metrics' }, outcome: 'metrics' },
  ],
});
