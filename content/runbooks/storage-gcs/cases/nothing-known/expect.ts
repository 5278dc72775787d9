import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { credentials: 'unsure' }, outcome: 'keyfile' },
    { answers: { credentials: 'machine' }, outcome: 'default' },
  ],
});
