import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { schemeMismatch: 'realm', gitlabHost: 'gitlab.example.com:8080' },
  walks: [{ answers: {}, outcome: 'token-address' }],
});
