import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { path: 'gateway' }, outcome: 'other-gateway' },
    { answers: { path: 'unreachable' }, outcome: 'no-answer' },
    { answers: { path: 'whole' }, outcome: 'arrives-whole' },
  ],
});
