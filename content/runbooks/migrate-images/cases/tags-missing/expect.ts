import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { reach: 'both', amount: 'repository' }, outcome: 'one-repository' }],
});
