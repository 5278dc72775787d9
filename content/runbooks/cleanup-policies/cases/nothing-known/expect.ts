import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { wish: 'unsure' }, outcome: 'usage' },
    { answers: { wish: 'set' }, outcome: 'set' },
    { answers: { wish: 'run', scope: 'image' }, outcome: 'run-image' },
    { answers: { wish: 'run', scope: 'unsure' }, outcome: 'run-project' },
  ],
});
