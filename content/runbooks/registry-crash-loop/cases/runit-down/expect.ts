import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  walks: [
    { answers: { reason: 'configuration' }, outcome: 'to-configuration' },
    { answers: { reason: 'database' }, outcome: 'to-database' },
    { answers: { reason: 'storage' }, outcome: 'to-credentials' },
    { answers: { reason: 'permission' }, outcome: 'to-permission' },
    { answers: { reason: 'unsure' }, outcome: 'foreground' },
  ],
});
