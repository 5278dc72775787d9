import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { missingImages: 'all' },
  walks: [
    { answers: { storage: 'directory' }, outcome: 'directory' },
    { answers: { storage: 'bucket' }, outcome: 'bucket-prefix' },
    { answers: { storage: 'azure' }, outcome: 'azure-prefix' },
  ],
});
