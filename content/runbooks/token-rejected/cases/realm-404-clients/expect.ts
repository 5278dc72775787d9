import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tokenService: 'not-found' },
  walks: [{ answers: {}, outcome: 'fix-realm' }],
});
