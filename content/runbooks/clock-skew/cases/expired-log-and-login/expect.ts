import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { freshLogin: 'refused' },
  walks: [{ answers: { offset: 'ahead', wrong: 'unsure' }, outcome: 'sync-both' }],
});
