import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { reach: 'none' }, outcome: 'off' },
    { answers: { reach: 'unsure' }, outcome: 'off' },
    { answers: { reach: 'all' }, outcome: 'on' },
    { answers: { reach: 'some' }, outcome: 'exceptions' },
  ],
});
