import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { program: 'gitlab' }, outcome: 'registry-of-gitlab' }],
});
