import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storageReach: 'registry', storageUnreachable: 'refused', storageHost: 's3.example.test:9000' },
  walks: [{ answers: {}, outcome: 'store-down' }],
});
