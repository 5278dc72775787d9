import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { method: 'unsure', pair: 'unsure' }, outcome: 'copied-secrets' },
    { answers: { method: 'linux', pair: 'secrets' }, outcome: 'copied-secrets' },
  ],
});
