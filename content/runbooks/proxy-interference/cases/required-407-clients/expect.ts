import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { proxyProblem: 'credentials' },
  walks: [
    { answers: { direct: 'no' }, outcome: 'proxy-login' },
    { answers: { direct: 'yes' }, outcome: 'bypass-docker' },
  ],
});
