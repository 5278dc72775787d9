import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  walks: [
    { answers: { client: 'update' }, outcome: 'update-client' },
    { answers: { client: 'own' }, outcome: 'send-accept' },
  ],
});
