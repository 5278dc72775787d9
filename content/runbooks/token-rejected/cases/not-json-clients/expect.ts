import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tokenService: 'html' },
  walks: [{ answers: {}, outcome: 'let-through' }],
});
