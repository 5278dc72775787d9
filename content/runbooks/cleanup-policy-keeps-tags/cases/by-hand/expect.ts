import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { sign: 'kept', why: 'waiting' }, outcome: 'run-now' },
    { answers: { sign: 'kept', why: 'latest' }, outcome: 'only-latest' },
    { answers: { sign: 'kept', why: 'newest' }, outcome: 'adjust-keep' },
    { answers: { sign: 'kept', why: 'age' }, outcome: 'adjust-age' },
    { answers: { sign: 'unsure', why: 'unsure' }, outcome: 'read-replay' },
    { answers: { sign: 'disk' }, outcome: 'free-space' },
  ],
});
