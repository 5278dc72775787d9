import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storageErrorCode: 'AccessDenied', storageFailure: 'refused', s3Driver: 's3' },
});
