import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { scope: 'site', images: 'none' }, outcome: 'whole-site' },
    { answers: { scope: 'site', images: 'unsure' }, outcome: 'images-first' },
    { answers: { scope: 'new' }, outcome: 'new-projects' },
    { answers: { scope: 'projects', amount: 'one' }, outcome: 'one-project' },
    { answers: { scope: 'unsure', amount: 'unsure' }, outcome: 'one-project' },
    { answers: { scope: 'projects', amount: 'group' }, outcome: 'group' },
  ],
});
