import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storageErrorCode: 'NoCredentialProviders', storageFailure: 'refused', s3Driver: 's3' },
  walks: [
    { answers: { means: 'role' }, outcome: 'give-role' },
    { answers: { means: 'keys' }, outcome: 'correct-keys' },
  ],
});
