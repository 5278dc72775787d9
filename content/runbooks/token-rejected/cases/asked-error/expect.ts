import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { tokenService: 'error' },
  walks: [{ answers: {}, outcome: 'gitlab-error' }],
});
