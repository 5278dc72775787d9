import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { refusedManifest: 'image' },
  walks: [
    { answers: { layers: 'collection' }, outcome: 'after-collection' },
    { answers: { layers: 'registries' }, outcome: 'shared-storage' },
    { answers: { layers: 'mounted' }, outcome: 'full-push' },
    { answers: { layers: 'unsure' }, outcome: 'full-push' },
  ],
});
