import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A36, D36, D48; signatures.md S4; config.md 1; capture config-errors. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'part',
  questions: {
    part: {
      answers: {
        syntax: 'repair-syntax',
        storage: 'repair-storage',
        token: 'repair-token',
        certificate: 'repair-certificate',
        address: 'repair-address',
        value: 'repair-value',
        unsure: 'repair-syntax',
      },
      from: {
        fact: 'configFault',
        answers: {
          syntax: 'syntax',
          storage: 'storage',
          token: 'token',
          certificate: 'certificate',
          address: 'address',
          value: 'value',
        },
      },
      probe: 'registry-status',
    },
  },
  outcomes: {
    'repair-syntax': { steps: ['show-log', 'show-file', 'back-up', 'write-syntax', 'apply'], check: 'starts' },
    'repair-storage': { steps: ['show-log', 'show-file', 'back-up', 'write-storage', 'apply'], check: 'starts' },
    'repair-token': { steps: ['show-log', 'show-file', 'back-up', 'write-token', 'apply'], check: 'starts' },
    'repair-certificate': {
      steps: ['show-log', 'show-file', 'back-up', 'write-certificate', 'apply'],
      check: 'starts',
    },
    'repair-address': { steps: ['show-log', 'show-file', 'back-up', 'write-address', 'apply'], check: 'starts' },
    'repair-value': { steps: ['show-log', 'show-file', 'back-up', 'write-value', 'apply'], check: 'starts' },
  },
  steps: {
    'show-log': { effect: 'read-only', snippet: 'registry-status' },
    'show-file': { effect: 'read-only', snippet: 'print-registry-configuration' },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'write-syntax': { effect: 'reconfigure', undo: true },
    'write-storage': { effect: 'reconfigure', undo: true },
    'write-token': { effect: 'reconfigure', undo: true },
    'write-certificate': { effect: 'reconfigure', undo: true },
    'write-address': { effect: 'reconfigure', snippet: 'registry-http-address', undo: true },
    'write-value': { effect: 'reconfigure', undo: true },
    apply: { effect: 'reconfigure', snippet: 'apply-configuration', undo: true },
  },
  checks: {
    starts: {
      snippet: 'probe-registry-state',
      fixed: ['gateway-error/state-up'],
      notFixed: ['gateway-error/state-down', 'gateway-error/state-restarting'],
    },
  },
  related: [
    'registry-crash-loop',
    'metadata-database-migrations',
    's3-credentials',
    'storage-permission',
    'token-untrusted-key',
  ],
});
