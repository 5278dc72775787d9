import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { uploadCut: 'storage', storageHost: 'my-registry.s3.eu-west-1.amazonaws.com' },
});
