import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'heuristic',
  facts: { gatewayPlace: 'registry' },
  walks: [
    { answers: { reason: 'refused', state: 'down' }, outcome: 'start-it' },
    { answers: { reason: 'unsure', state: 'restarting' }, outcome: 'stops-again' },
    { answers: { reason: 'closed' }, outcome: 'closed-early' },
    { answers: { reason: 'unresolved' }, outcome: 'upstream-name' },
  ],
});
