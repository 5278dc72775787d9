import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { lossSign: 'collection-refused', metadataStore: 'database' },
  walks: [{ answers: {}, outcome: 'online-collection' }],
});
