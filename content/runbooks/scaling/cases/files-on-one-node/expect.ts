import { defineCase } from '../../../../../src/runbook/define.ts';

/** With files on one volume there is no second node, whatever else is short. */
export default defineCase({
  place: 'first',
  facts: { storageDriver: 'filesystem' },
  walks: [
    { answers: { limit: 'server', nodes: 'one' }, outcome: 'object-storage' },
    { answers: { limit: 'storage' }, outcome: 'object-storage' },
  ],
});
