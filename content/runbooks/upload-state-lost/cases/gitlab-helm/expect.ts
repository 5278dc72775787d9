import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { uploadSecrets: 'different' },
  walks: [{ answers: {}, outcome: 'same-secret' }],
});
