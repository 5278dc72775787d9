import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storedLogin: 'helper-failed' },
  walks: [{ answers: {}, outcome: 'mend-helper' }],
});
