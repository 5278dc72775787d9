import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { method: 'unsure', proxy: 'unsure' }, outcome: 'bundled' },
    { answers: { method: 'compose', proxy: 'bundled' }, outcome: 'bundled' },
  ],
});
