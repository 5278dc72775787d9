import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { login: 'variable' }, outcome: 'other-login' },
    { answers: { whose: 'unsure', access: 'unsure' }, outcome: 'allow' },
  ],
});
