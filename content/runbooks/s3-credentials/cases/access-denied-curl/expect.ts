import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  walks: [
    { answers: { failure: 'unreachable' }, outcome: 'unreachable' },
    { answers: { failure: 'busy' }, outcome: 'busy' },
    { answers: { failure: 'cut' }, outcome: 'cut-off' },
    { answers: { failure: 'incompatible' }, outcome: 'incompatible' },
    { answers: { failure: 'disk' }, outcome: 'disk' },
    { answers: { failure: 'refused', code: 'clock' }, outcome: 'clock' },
    { answers: { failure: 'unsure', code: 'unsure', encryption: 'unsure' }, outcome: 'policy' },
  ],
});
