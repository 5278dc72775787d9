import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'absent',
  facts: { cleanupBlock: 'names' },
  walks: [{ answers: {}, outcome: 'adjust-names' }],
});
