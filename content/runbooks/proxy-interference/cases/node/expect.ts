import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { client: 'kubelet' },
  walks: [{ answers: { direct: 'yes' }, outcome: 'bypass-node' }],
});
