import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { product: 'distribution', names: 'fit', store: 'bucket' }, outcome: 'keep-bucket' },
    { answers: { product: 'distribution', names: 'fit', store: 'directory' }, outcome: 'keep-directory' },
    { answers: { product: 'distribution', names: 'fit', store: 'dropped' }, outcome: 'copy' },
    { answers: { product: 'distribution', names: 'differ' }, outcome: 'copy' },
    { answers: { product: 'unsure' }, outcome: 'copy' },
  ],
});
