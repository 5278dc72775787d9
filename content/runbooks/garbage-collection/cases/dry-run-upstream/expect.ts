import { defineCase } from '../../../../../src/runbook/define.ts';

/** What distribution 2.8 prints says nothing of a database, so the question stays. */
export default defineCase({
  place: 'first',
  walks: [{ answers: { store: 'filesystem', wish: 'preview' }, outcome: 'preview' }],
});
