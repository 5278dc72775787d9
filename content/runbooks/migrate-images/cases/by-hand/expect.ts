import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { reach: 'both', amount: 'one' }, outcome: 'one-image' },
    { answers: { reach: 'unsure', amount: 'repository' }, outcome: 'one-repository' },
    { answers: { reach: 'both', amount: 'many' }, outcome: 'listed' },
    { answers: { reach: 'unsure', amount: 'unsure' }, outcome: 'one-image' },
    { answers: { reach: 'separate' }, outcome: 'by-disk' },
  ],
});
