import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { s3Keys: 'accepted', storageErrorCode: 'SignatureDoesNotMatch' },
  walks: [{ answers: {}, outcome: 'altered' }],
});
