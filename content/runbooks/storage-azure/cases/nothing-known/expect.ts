import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { version: 'unsure' }, outcome: 'v1-key' },
    { answers: { version: 'v2', credentials: 'unsure' }, outcome: 'v2-key' },
    { answers: { version: 'v2', credentials: 'application' }, outcome: 'v2-application' },
    { answers: { version: 'v2', credentials: 'machine' }, outcome: 'v2-machine' },
  ],
});
