import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { front: 'gitlab', name: 'own', certificate: 'files' }, outcome: 'own-files' }],
});
