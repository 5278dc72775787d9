import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { schema1Use: 'pull' },
  walks: [
    { answers: { source: 'image' }, outcome: 'convert' },
    { answers: { source: 'build' }, outcome: 'rebuild' },
  ],
});
