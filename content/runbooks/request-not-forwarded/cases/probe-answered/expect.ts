import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { requestPath: 'answered' },
  walks: [{ answers: {}, outcome: 'right-server' }],
});
