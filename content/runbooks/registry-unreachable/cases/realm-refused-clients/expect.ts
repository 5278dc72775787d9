import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tokenService: 'unreachable', networkTarget: 'realm', gitlabHost: 'gitlab.example.test:8443' },
  walks: [{ answers: {}, outcome: 'reach-gitlab' }],
});
