import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { schemeMismatch: 'http-to-https' },
  walks: [{ answers: {}, outcome: 'ask-with-https' }],
});
