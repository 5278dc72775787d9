import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { azurePrefix: 'legacy' },
  walks: [{ answers: { version: 'v1' }, outcome: 'v1-key' }],
});
