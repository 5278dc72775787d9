import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { need: 'whole', client: 'unsure' }, outcome: 'docker' }],
});
