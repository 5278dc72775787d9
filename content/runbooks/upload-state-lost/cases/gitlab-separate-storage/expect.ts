import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { uploadFault: 'storage' },
  walks: [{ answers: { storage: 'separate' }, outcome: 'share-storage' }],
});
