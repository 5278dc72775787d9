import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storageErrorCode: 'ExpiredToken', storageFailure: 'refused', s3Driver: 's3' },
  walks: [
    { answers: { session: 'temporary' }, outcome: 'permanent-keys' },
    { answers: { session: 'role' }, outcome: 'renew-role' },
  ],
});
