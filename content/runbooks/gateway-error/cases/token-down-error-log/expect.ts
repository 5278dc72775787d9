import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tokenService: 'error', gatewayPlace: 'gitlab' },
  walks: [{ answers: {}, outcome: 'gitlab-down' }],
});
