import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { clocks: 'registry-ahead' },
  walks: [{ answers: { what: 'unsure' }, outcome: 'sync-gitlab' }],
});
