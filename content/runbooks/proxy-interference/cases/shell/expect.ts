import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { target: 'registry', direct: 'yes', puller: 'shell' }, outcome: 'bypass-shell' },
    { answers: { target: 'registry', direct: 'yes', puller: 'job' }, outcome: 'bypass-job' },
  ],
});
