import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  facts: { clockProblem: 'expired' },
  walks: [
    { answers: { fresh: 'accepted' }, outcome: 'token-lifetime' },
    { answers: { fresh: 'refused', offset: 'unsure' }, outcome: 'sync-both' },
  ],
});
