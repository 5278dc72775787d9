import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { gatewayReason: 'refused', upstream: '127.0.0.1:5000' },
  walks: [
    { answers: { state: 'up' }, outcome: 'right-upstream' },
    { answers: { state: 'unsure' }, outcome: 'start-it' },
  ],
});
