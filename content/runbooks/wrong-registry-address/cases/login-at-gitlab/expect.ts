import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { addressAnswer: 'gitlab-web' },
  walks: [
    { answers: {}, outcome: 'use-shown-address' },
    { answers: { answers: 'none' }, outcome: 'unreachable' },
    { answers: { answers: 'registry', relative: 'yes' }, outcome: 'set-realm' },
    { answers: { answers: 'registry', relative: 'no' }, outcome: 'not-forwarded' },
  ],
});
