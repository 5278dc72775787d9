import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: {
    storageErrorCode: 'AuthorizationHeaderMalformed',
    storageFailure: 'refused',
    s3Driver: 's3',
    bucketRegion: 'eu-west-1',
  },
  walks: [{ answers: {}, outcome: 'right-region' }],
});
