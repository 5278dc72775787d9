import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { tokenService: 'unreachable', gitlabHost: 'gitlab.example.test:8443' },
  walks: [{ answers: {}, outcome: 'reach-gitlab' }],
});
