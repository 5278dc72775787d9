import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md §0, A60, D60; beyond.md B13; signatures.md S10. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '17.3' },
  start: 'message',
  questions: {
    message: {
      answers: {
        pending: 'migrate',
        'not-imported': 'imported',
        'switched-off': 'switch-on',
        'both-locks': 'compare-locks',
        connection: 'reach-database',
        version: 'upgrade-postgresql',
        recovery: 'own-database',
        'imported-before': 'keep-import',
        unsure: 'migrate',
      },
      from: {
        fact: 'databaseFault',
        answers: {
          pending: 'pending',
          'not-imported': 'not-imported',
          'switched-off': 'switched-off',
          'both-locks': 'both-locks',
          connection: 'connection',
          version: 'version',
          recovery: 'recovery',
          'imported-before': 'imported-before',
        },
      },
    },
    imported: { answers: { never: 'switch-off', before: 'compare-locks', unsure: 'compare-locks' } },
  },
  outcomes: {
    migrate: { steps: ['show-state', 'run-migrations', 'restart'], check: 'starts' },
    'switch-off': { steps: ['set-off', 'apply'], check: 'starts' },
    'switch-on': { steps: ['set-on', 'apply'], check: 'starts' },
    'compare-locks': { steps: ['see-locks', 'decide-lock'], check: 'starts' },
    'reach-database': { steps: ['check-settings', 'apply'], check: 'starts' },
    'upgrade-postgresql': { steps: ['upgrade'], check: 'starts' },
    'own-database': { steps: ['set-own-database', 'apply'], check: 'starts' },
    'keep-import': { steps: ['show-state', 'do-not-empty'], check: 'starts' },
  },
  steps: {
    'show-state': { effect: 'read-only', snippet: 'show-database-migrations' },
    'run-migrations': { effect: 'reconfigure', snippet: 'migrate-registry-database', undo: true },
    restart: { effect: 'restart', snippet: 'restart-registry', undo: true },
    'set-off': { effect: 'reconfigure', snippet: 'switch-metadata-database-off', undo: true },
    'set-on': { effect: 'reconfigure', undo: true },
    apply: { effect: 'reconfigure', snippet: 'apply-configuration', undo: true },
    'see-locks': { effect: 'read-only', snippet: 'list-metadata-locks' },
    'decide-lock': { effect: 'data-loss', undo: true },
    'check-settings': { effect: 'reconfigure', undo: true },
    upgrade: { effect: 'restart', undo: true },
    'set-own-database': { effect: 'reconfigure', undo: true },
    'do-not-empty': { effect: 'read-only' },
  },
  checks: { starts: { snippet: 'docker-login', fixed: ['symptoms/login-succeeded'] } },
  related: ['storage-full', 'token-untrusted-key'],
});
