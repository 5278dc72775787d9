import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { limit: 'unsure' }, outcome: 'measure' },
    { answers: { limit: 'database', place: 'unsure' }, outcome: 'separate-database' },
    { answers: { limit: 'database', place: 'own' }, outcome: 'replicated-database' },
    { answers: { limit: 'server', nodes: 'shared' }, outcome: 'own-node' },
    { answers: { limit: 'server', nodes: 'one', 'storage-for-nodes': 'objects' }, outcome: 'several-nodes' },
    { answers: { limit: 'storage', storage: 'objects' }, outcome: 'request-rate' },
    { answers: { limit: 'cache' }, outcome: 'redis' },
  ],
});
