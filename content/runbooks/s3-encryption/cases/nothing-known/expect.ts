import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { kind: 'unsure' }, outcome: 'by-bucket' },
    { answers: { kind: 's3' }, outcome: 'sse-s3' },
    { answers: { kind: 'kms' }, outcome: 'sse-kms' },
    { answers: { kind: 'own' }, outcome: 'own-keys' },
  ],
});
