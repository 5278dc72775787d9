import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  facts: { forbiddenBy: 'proxy' },
  walks: [{ answers: {}, outcome: 'proxy-block' }],
});
