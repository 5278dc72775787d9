import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storeProblem: 'endpoint', storageHost: 'storage.example.com' },
  walks: [{ answers: {}, outcome: 'whole-uri' }],
});
