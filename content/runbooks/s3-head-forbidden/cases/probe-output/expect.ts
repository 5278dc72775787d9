import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { forbiddenBy: 'storage', storageErrorCode: 'AccessDenied', storageEncryption: 'kms' },
  walks: [{ answers: { server: 'refused' }, outcome: 'kms-key' }],
});
