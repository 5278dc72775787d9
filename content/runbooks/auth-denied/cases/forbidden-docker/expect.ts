import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { denial: 'forbidden' },
  walks: [
    { answers: { sent: 'no' }, outcome: 'log-in' },
    { answers: { sent: 'proxy' }, outcome: 'keep-authorization' },
    { answers: { sent: 'yes', granted: 'forbidden' }, outcome: 'new-token' },
  ],
});
