import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: {
    storageErrorCode: 'BucketRegionError',
    storageFailure: 'refused',
    s3Driver: 's3',
    bucketRegion: 'eu-west-1',
  },
});
