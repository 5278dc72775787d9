import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { front: 'balancer-plain' }, outcome: 'balancer-plain' }],
});
