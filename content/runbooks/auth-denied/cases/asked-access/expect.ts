import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { grantedAccess: 'none' },
  walks: [{ answers: { said: 'unsure', project: 'name' }, outcome: 'compare-names' }],
});
