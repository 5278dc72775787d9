import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { denial: 'scope', registryHost: 'registry.example.test:5050', repository: 'mygroup/myapp' },
  walks: [
    { answers: { granted: 'none', project: 'role' }, outcome: 'raise-role' },
    { answers: { granted: 'none', project: 'feature' }, outcome: 'turn-on-feature' },
    { answers: { granted: 'push' }, outcome: 'compare-names' },
    { answers: { granted: 'unsure', project: 'job' }, outcome: 'job-token' },
  ],
});
