import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { authChallenge: 'basic' },
  walks: [{ answers: { stored: 'yes' }, outcome: 'other-door' }],
});
