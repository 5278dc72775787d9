import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { method: 'linux', pair: 'secrets' }, outcome: 'copied-secrets' }],
});
