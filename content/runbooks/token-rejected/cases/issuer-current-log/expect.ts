import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tokenIssuer: 'gitlab-issuer', tokenRefusal: 'issuer', tokenService: 'ok' },
  walks: [
    { answers: { owner: 'ours' }, outcome: 'set-issuer' },
    { answers: { owner: 'unsure' }, outcome: 'set-issuer' },
    { answers: { owner: 'other' }, outcome: 'fix-realm' },
    { answers: { refusal: 'unsure' }, outcome: 'other-key' },
    { answers: { refusal: 'time' }, outcome: 'other-time' },
  ],
});
