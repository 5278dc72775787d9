import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { metadataStore: 'database' },
  walks: [
    { answers: { 'in-use-wish': 'look' }, outcome: 'in-use' },
    { answers: { 'in-use-wish': 'back' }, outcome: 'stay' },
  ],
});
