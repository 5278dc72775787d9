import { defineCase } from '../../../../../src/runbook/define.ts';

export default defineCase({
  place: 'first',
  grade: 'direct',
  facts: { databaseFault: 'pending' },
  walks: [
    { answers: {}, outcome: 'migrate' },
    { answers: { message: 'switched-off' }, outcome: 'switch-on' },
    { answers: { message: 'connection' }, outcome: 'reach-database' },
    { answers: { message: 'version' }, outcome: 'upgrade-postgresql' },
    { answers: { message: 'recovery' }, outcome: 'own-database' },
    { answers: { message: 'imported-before' }, outcome: 'keep-import' },
  ],
});
