import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { proxyProblem: 'refused' },
  walks: [{ answers: { direct: 'no' }, outcome: 'proxy-rule' }],
});
