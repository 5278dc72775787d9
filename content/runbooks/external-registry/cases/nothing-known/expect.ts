import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { program: 'unsure' }, outcome: 'registry-of-gitlab' },
    { answers: { program: 'distribution-2' }, outcome: 'distribution-2' },
  ],
});
