import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  walks: [
    { answers: { where: 'unsure', kind: 'unsure', extend: 'unsure', metadata: 'unsure' }, outcome: 'extend-volume' },
  ],
});
