import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { registryHost: 'registry.example.test:5050', repository: 'mygroup/myapp', tag: 'nosuch' },
  walks: [
    { answers: { extent: 'this' }, outcome: 'find-tag' },
    { answers: { extent: 'unsure', lookup: 'unsure' }, outcome: 'find-tag' },
    { answers: { extent: 'listed', lookup: 'found', asker: 'unsure' }, outcome: 'compare-name' },
    { answers: { extent: 'listed', lookup: 'found', asker: 'type' }, outcome: 'other-type' },
    { answers: { extent: 'listed', lookup: 'found', asker: 'old' }, outcome: 'update-docker' },
    { answers: { extent: 'listed', lookup: 'no-manifest' }, outcome: 'manifest-lost' },
    { answers: { extent: 'sometimes' }, outcome: 'shared-storage' },
    { answers: { extent: 'secondary' }, outcome: 'geo-secondary' },
    { answers: { extent: 'all', storage: 'unsure' }, outcome: 'directory' },
  ],
});
