import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { tokenService: 'error', gatewayPlace: 'gitlab' },
  walks: [{ answers: { 'gitlab-kind': 'no-answer' }, outcome: 'gitlab-down' }],
});
