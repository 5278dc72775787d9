import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { blobDigest: 'd3c47081b46fe9958402d9960dde9d700230d81aa08c06d04b465b0fc8dd90f4', lossSign: 'blob' },
  walks: [{ answers: { before: 'collection' }, outcome: 'collected' }],
});
