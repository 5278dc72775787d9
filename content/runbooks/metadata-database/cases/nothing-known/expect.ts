import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { store: 'unsure', images: 'unsure' }, outcome: 'three-steps' },
    { answers: { store: 'filesystem', images: 'none' }, outcome: 'new' },
    { answers: { store: 'database', 'in-use-wish': 'unsure' }, outcome: 'in-use' },
  ],
});
