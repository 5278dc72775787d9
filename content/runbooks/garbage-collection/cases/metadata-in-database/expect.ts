import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { metadataStore: 'database' },
  walks: [
    { answers: { 'online-wish': 'see' }, outcome: 'online' },
    { answers: { 'online-wish': 'faster' }, outcome: 'online-faster' },
    { answers: { 'online-wish': 'off' }, outcome: 'online-on' },
    { answers: { 'online-wish': 'freed' }, outcome: 'retained' },
  ],
});
