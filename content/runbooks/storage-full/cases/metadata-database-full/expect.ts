import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { fullPlace: 'database' },
  walks: [{ answers: {}, outcome: 'database-disk' }],
});
