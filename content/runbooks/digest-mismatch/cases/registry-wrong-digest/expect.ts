import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { digestStage: 'push' },
  walks: [{ answers: { 'push-again': 'fine' }, outcome: 'was-once' }],
});
