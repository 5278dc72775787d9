import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { version: 'unsure', 'store-v1': 'unsure', 'credentials-v1': 'unsure' }, outcome: 'v1-keys' },
    { answers: { version: 'v2', 'store-v2': 'compatible' }, outcome: 'v2-compatible' },
  ],
});
