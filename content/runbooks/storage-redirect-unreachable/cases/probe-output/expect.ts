import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storageReach: 'client', storageHost: 'minio.internal.example.com:9000' },
  walks: [{ answers: { wanted: 'filtered' }, outcome: 'allow-address' }],
});
