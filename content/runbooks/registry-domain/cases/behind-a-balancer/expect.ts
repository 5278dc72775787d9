import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { front: 'balancer-https' }, outcome: 'balancer-https' }],
});
