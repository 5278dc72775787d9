import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { authChallenge: 'basic' },
  walks: [{ answers: { program: 'other' }, outcome: 'does-not-fit' }],
});
