import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { storeProblem: 'delete' },
  walks: [
    { answers: { 'delete-version': 'older' }, outcome: 'delete-fix' },
    { answers: { 'delete-version': 'newer' }, outcome: 'checksums-off' },
    { answers: { 'delete-version': 'unsure' }, outcome: 'delete-fix' },
  ],
});
