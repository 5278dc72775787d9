import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tokenService: 'no-token' },
  walks: [{ answers: {}, outcome: 'let-through' }],
});
