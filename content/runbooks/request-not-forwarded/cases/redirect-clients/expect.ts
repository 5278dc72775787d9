import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { path: 'redirected' }, outcome: 'exempt' },
    { answers: { path: 'unsure' }, outcome: 'compare-proxy' },
    { answers: { path: 'answered' }, outcome: 'right-server' },
  ],
});
