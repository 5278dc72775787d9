import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { program: 'distribution-3' }, outcome: 'distribution-3' }],
});
