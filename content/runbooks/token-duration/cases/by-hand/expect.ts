import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { fresh: 'accepted', way: 'page' }, outcome: 'by-page' },
    { answers: { fresh: 'unsure', way: 'unsure' }, outcome: 'by-page' },
    { answers: { fresh: 'accepted', way: 'api' }, outcome: 'by-api' },
    { answers: { fresh: 'accepted', way: 'console' }, outcome: 'by-console' },
    { answers: { fresh: 'refused' }, outcome: 'clock' },
  ],
});
