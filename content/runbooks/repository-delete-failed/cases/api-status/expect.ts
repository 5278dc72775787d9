import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { repository: 'group/project/app' },
  walks: [
    { answers: { refusal: 'silent' }, outcome: 'delete-right' },
    { answers: { refusal: 'unsure', setting: 'on' }, outcome: 'try-again' },
    { answers: { refusal: 'read-only' }, outcome: 'read-only' },
    { answers: { refusal: 'storage' }, outcome: 'storage' },
    { answers: { refusal: 'protected' }, outcome: 'protected' },
    { answers: { refusal: 'unsure', setting: 'unsure' }, outcome: 'try-again' },
  ],
});
