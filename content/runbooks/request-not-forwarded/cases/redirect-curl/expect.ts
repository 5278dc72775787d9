import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { requestPath: 'redirected' },
  walks: [{ answers: {}, outcome: 'exempt' }],
});
