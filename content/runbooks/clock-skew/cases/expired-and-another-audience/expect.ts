import { defineCase } from '../../../../../src/runbook/define.ts';

// A new token is refused as expired: the clocks. One client brought an old token of another service.
export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { freshLogin: 'refused', clockProblem: 'expired' },
});
