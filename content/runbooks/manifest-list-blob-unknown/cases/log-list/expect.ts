import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { refusedManifest: 'list', blobDigest: '1111111111111111111111111111111111111111111111111111111111111111' },
  walks: [{ answers: { parts: 'unsure' }, outcome: 'same-repository' }],
});
