import { defineCase } from '../../../../../src/runbook/define.ts';

/** The refusal itself says where the metadata is, so nobody is asked. */
export default defineCase({
  place: 'first',
  facts: { metadataStore: 'database' },
  walks: [{ answers: { 'online-wish': 'see' }, outcome: 'online' }],
});
