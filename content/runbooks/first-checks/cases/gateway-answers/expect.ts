import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { logCheck: 'quiet', catalogAnswer: 'gateway' },
  walks: [{ answers: { clocks: 'agree', storage: 'quiet', proxy: 'unsure' }, outcome: 'gateway-error' }],
});
