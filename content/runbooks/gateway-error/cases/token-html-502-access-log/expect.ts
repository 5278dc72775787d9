import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tokenService: 'error' },
  walks: [{ answers: {}, outcome: 'gitlab-down' }],
});
