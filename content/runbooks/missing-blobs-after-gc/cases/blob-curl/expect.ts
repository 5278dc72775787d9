import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  facts: { lossSign: 'blob' },
  walks: [{ answers: { before: 'unsure' }, outcome: 'push-again' }],
});
