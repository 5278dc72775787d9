import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { store: 'unsure' }, outcome: 'preview' },
    { answers: { store: 'filesystem', wish: 'unsure' }, outcome: 'preview' },
    { answers: { store: 'filesystem', wish: 'once', untagged: 'unsure', downtime: 'unsure' }, outcome: 'read-only' },
    { answers: { store: 'database', 'online-wish': 'unsure' }, outcome: 'online' },
  ],
});
