import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { nameFault: 'upper-case' },
  walks: [{ answers: {}, outcome: 'lower-case-name' }],
});
