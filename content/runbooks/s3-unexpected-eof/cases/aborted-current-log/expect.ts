import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { uploadLoss: 'aborted', storageErrorCode: 'NoSuchUpload' },
  walks: [
    { answers: { 'who-aborted': 'rule' }, outcome: 'lengthen-rule' },
    { answers: { 'who-aborted': 'replicas' }, outcome: 'share-state' },
    { answers: { 'who-aborted': 'neither' }, outcome: 'steady-way' },
  ],
});
