import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { nameFault: 'shape' },
  walks: [
    { answers: { part: 'path' }, outcome: 'rename-path' },
    { answers: { part: 'unsure' }, outcome: 'empty-variable' },
    { answers: { part: 'tag' }, outcome: 'tag-from-branch' },
  ],
});
