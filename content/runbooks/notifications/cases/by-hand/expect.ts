import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { state: 'new', receiver: 'gitlab' }, outcome: 'gitlab' },
    { answers: { state: 'new', receiver: 'geo' }, outcome: 'geo' },
    { answers: { state: 'new', receiver: 'service' }, outcome: 'service' },
    { answers: { state: 'unsure', failure: 'lost' }, outcome: 'lost' },
    { answers: { state: 'failing', failure: 'unsure' }, outcome: 'refused' },
  ],
});
