import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storageErrorCode: 'AccessDenied', storageEncryption: 'kms', s3Driver: 's3_v2' },
  walks: [{ answers: {}, outcome: 'kms-key' }],
});
