import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B12, topics.md A9, A37, signatures.md S3, S4, config.md 4 and 7; captures health-storage-failing-503, s3-health-check-503. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'check',
  questions: {
    check: {
      answers: { storage: 'reason', file: 'remove-file', database: 'database', unsure: 'reason' },
      from: { fact: 'healthCheck', answers: { storage: 'storage', file: 'file', database: 'database' } },
      probe: 'show-health',
    },
    reason: {
      answers: {
        refused: 'refused',
        full: 'full',
        permission: 'permission',
        unreachable: 'unreachable',
        empty: 'empty',
        unsure: 'see-the-error',
      },
      from: {
        fact: 'healthReason',
        answers: {
          refused: 'refused',
          full: 'full',
          permission: 'permission',
          unreachable: 'unreachable',
          empty: 'empty',
        },
      },
      probe: 'show-health',
    },
  },
  outcomes: {
    refused: { steps: [], goto: 's3-credentials' },
    full: { steps: [], goto: 'storage-full' },
    permission: { steps: [], goto: 'storage-permission' },
    unreachable: { steps: [], goto: 'storage-redirect-unreachable' },
    empty: { steps: ['see-storage', 'check-off', 'apply', 'first-image', 'check-on'], check: 'answer' },
    'see-the-error': { steps: ['see-errors', 'debug-on', 'apply', 'read-health', 'debug-off'], check: 'answer' },
    'remove-file': { steps: ['see-health', 'take-file-away'], check: 'answer' },
    database: { steps: ['see-log', 'mend-database'], check: 'answer' },
  },
  steps: {
    'see-storage': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'check-off': { effect: 'reconfigure', snippet: 'health-check-off', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'first-image': { effect: 'reconfigure', snippet: 'docker-push', undo: true },
    'check-on': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'see-errors': { effect: 'read-only', snippet: 'show-storage-errors' },
    'debug-on': { effect: 'reconfigure', snippet: 'debug-address', undo: true },
    'read-health': { effect: 'read-only', snippet: 'show-health' },
    'debug-off': {
      effect: 'restart',
      snippet: 'apply-configuration',
      only: ['linux', 'compose', 'source'],
      undo: true,
    },
    'see-health': { effect: 'read-only', snippet: 'show-health' },
    'take-file-away': { effect: 'reconfigure', undo: true },
    'see-log': { effect: 'read-only', snippet: 'registry-status' },
    'mend-database': { effect: 'restart', undo: true },
  },
  checks: {
    answer: {
      snippet: 'probe-registry-answer',
      fixed: ['storage-health-check-failing/answers-again'],
      notFixed: ['storage-health-check-failing/answer-503'],
    },
  },
  related: [
    's3-credentials',
    'storage-permission',
    'storage-full',
    'gateway-error',
    'registry-crash-loop',
    'debug-server',
  ],
});
