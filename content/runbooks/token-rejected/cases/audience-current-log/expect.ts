import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tokenAudience: 'docker' },
  walks: [{ answers: {}, outcome: 'set-service' }],
});
