import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [{ answers: { front: 'gitlab', name: 'own', certificate: 'wildcard' }, outcome: 'own-wildcard' }],
});
