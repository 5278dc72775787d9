import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { problem: 'certificate' }, outcome: 'certificate' },
    { answers: { problem: 'plain' }, outcome: 'plain-http' },
    { answers: { problem: 'unsure' }, outcome: 'checksums-off' },
  ],
});
