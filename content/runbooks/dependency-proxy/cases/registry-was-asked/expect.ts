import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { dependencyProxy: 'registry' },
  walks: [{ answers: {}, outcome: 'route' }],
});
