import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { need: 'one' }, outcome: 'one-request' },
    { answers: { need: 'whole', client: 'docker' }, outcome: 'docker' },
    { answers: { need: 'whole', client: 'shell' }, outcome: 'shell' },
  ],
});
