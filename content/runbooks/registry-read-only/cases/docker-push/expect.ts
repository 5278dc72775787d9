import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { configured: 'unsure', work: 'none' }, outcome: 'turn-off' },
    { answers: { configured: 'yes', work: 'unsure' }, outcome: 'turn-off' },
    { answers: { configured: 'no', who: 'text' }, outcome: 'restart' },
    { answers: { configured: 'no', who: 'unsure' }, outcome: 'restart' },
    { answers: { configured: 'no', who: 'json' }, outcome: 'deleting-off' },
    { answers: { configured: 'no', who: 'page' }, outcome: 'proxy-refuses' },
  ],
});
