import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { tlsTarget: 'storage', storageHost: 'minio.example.com:9000' },
  walks: [{ answers: {}, outcome: 'storage-trust' }],
});
