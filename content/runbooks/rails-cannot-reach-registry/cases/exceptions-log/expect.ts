import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { reach: 'refused' }, outcome: 'start-registry' },
    { answers: { reach: 'timeout' }, outcome: 'right-address' },
    { answers: { reach: 'name' }, outcome: 'right-address' },
    { answers: { reach: 'certificate' }, outcome: 'trust' },
    { answers: { reach: 'other' }, outcome: 'right-address' },
    { answers: { reach: 'off' }, outcome: 'switch-on' },
  ],
});
