import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  walks: [
    { answers: { front: 'unsure', name: 'unsure' }, outcome: 'same-host' },
    { answers: { front: 'gitlab', name: 'same' }, outcome: 'same-host' },
    { answers: { front: 'gitlab', name: 'own', certificate: 'unsure' }, outcome: 'own-files' },
    { answers: { front: 'gitlab', name: 'own', certificate: 'lets-encrypt' }, outcome: 'own-lets-encrypt' },
  ],
});
