import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { proxyProblem: 'scheme' },
  walks: [{ answers: { direct: 'no' }, outcome: 'proxy-in-http' }],
});
