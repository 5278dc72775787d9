import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  walks: [{ answers: { direction: 'upstream', 'upstream-side': 'registry-tls' }, outcome: 'registry-own-tls' }],
});
