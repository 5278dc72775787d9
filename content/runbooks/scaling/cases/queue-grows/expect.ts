import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { metadataStore: 'database' },
  walks: [{ answers: { limit: 'collection' }, outcome: 'collection' }],
});
