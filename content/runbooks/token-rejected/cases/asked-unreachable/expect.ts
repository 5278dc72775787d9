import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { tokenService: 'unreachable' },
  walks: [{ answers: {}, outcome: 'reach-gitlab' }],
});
