import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { 'cut-by': 'storage', loss: 'cut-off' }, outcome: 'larger-parts' },
    { answers: { 'cut-by': 'client' }, outcome: 'client-left' },
    { answers: { 'cut-by': 'proxy' }, outcome: 'proxy-limit' },
    { answers: { 'cut-by': 'unsure', loss: 'unsure' }, outcome: 'larger-parts' },
    { answers: { 'cut-by': 'storage', loss: 'slow' }, outcome: 'smaller-parts' },
  ],
});
