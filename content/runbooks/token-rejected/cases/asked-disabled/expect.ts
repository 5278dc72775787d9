import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tokenRealm: 'https://gitlab.example.com/jwt/auth' },
  walks: [{ answers: {}, outcome: 'enable-in-gitlab' }],
});
