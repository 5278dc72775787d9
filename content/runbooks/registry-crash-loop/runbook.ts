import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B11; signatures.md S4; formats.md (runit); topics.md D27. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'reason',
  questions: {
    reason: {
      answers: {
        port: 'free-port',
        'debug-port': 'move-debug',
        configuration: 'to-configuration',
        database: 'to-database',
        storage: 'to-credentials',
        permission: 'to-permission',
        unsure: 'foreground',
      },
      from: {
        fact: 'startFailure',
        answers: {
          port: 'port',
          'debug-port': 'debug-port',
          configuration: 'configuration',
          database: 'database',
          storage: 'storage',
          permission: 'permission',
        },
      },
      probe: 'registry-status',
    },
  },
  outcomes: {
    'free-port': { steps: ['see-log', 'see-owner', 'stop-other', 'start'], check: 'stays' },
    'move-debug': { steps: ['see-log', 'debug-port', 'apply'], check: 'stays' },
    'to-configuration': { steps: [], goto: 'registry-config-error' },
    'to-database': { steps: [], goto: 'metadata-database-migrations' },
    'to-credentials': { steps: [], goto: 's3-credentials' },
    'to-permission': { steps: [], goto: 'storage-permission' },
    foreground: { steps: ['see-log', 'run-foreground', 'start'], check: 'stays' },
  },
  steps: {
    'see-log': { effect: 'read-only', snippet: 'registry-status' },
    'see-owner': { effect: 'read-only', snippet: 'show-port-owner' },
    'stop-other': { effect: 'restart', undo: true },
    'debug-port': { effect: 'reconfigure', undo: true },
    apply: { effect: 'reconfigure', snippet: 'apply-configuration', undo: true },
    start: { effect: 'restart', snippet: 'restart-registry', undo: true },
    'run-foreground': { effect: 'restart', only: ['linux', 'compose'], undo: true },
  },
  checks: {
    stays: {
      snippet: 'probe-registry-state',
      fixed: ['gateway-error/state-up'],
      notFixed: ['gateway-error/state-down', 'gateway-error/state-restarting'],
    },
  },
  related: [
    'registry-config-error',
    'metadata-database-migrations',
    's3-credentials',
    'gateway-error',
    'storage-permission',
  ],
});
