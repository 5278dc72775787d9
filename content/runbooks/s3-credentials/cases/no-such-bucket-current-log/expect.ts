import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storageErrorCode: 'NoSuchBucket', storageFailure: 'refused', s3Driver: 's3' },
  walks: [{ answers: {}, outcome: 'right-bucket' }],
});
