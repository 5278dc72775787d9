import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { part: 'token' }, outcome: 'token' },
    { answers: { part: 'unsure' }, outcome: 'token' },
    { answers: { part: 'internal' }, outcome: 'internal' },
    { answers: { part: 'upload' }, outcome: 'upload' },
    { answers: { part: 'download' }, outcome: 'download' },
  ],
});
