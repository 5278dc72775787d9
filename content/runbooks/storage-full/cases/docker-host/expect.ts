import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { fullPlace: 'client' },
  walks: [{ answers: {}, outcome: 'client-disk' }],
});
