import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { proxyProblem: 'dead', forwardProxy: '127.0.0.1:3128' },
  walks: [
    { answers: { direct: 'no' }, outcome: 'right-proxy' },
    { answers: { direct: 'unsure' }, outcome: 'bypass-docker' },
  ],
});
