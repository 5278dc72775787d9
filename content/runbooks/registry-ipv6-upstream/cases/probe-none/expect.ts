import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { registryListener: 'none' },
  walks: [{ answers: {}, outcome: 'registry-down' }],
});
