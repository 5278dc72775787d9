import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B10, topics.md A49, A64, A74, D60, config.md 4 and 7, signatures.md S2; reproduced (capture registry-readonly). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'configured',
  questions: {
    configured: {
      answers: { yes: 'work', no: 'who', unsure: 'work' },
      from: { fact: 'readOnlyMode', answers: { yes: 'yes', no: 'no' } },
      probe: 'show-read-only-mode',
    },
    work: {
      answers: { running: 'wait', none: 'turn-off', unsure: 'turn-off' },
      from: { fact: 'maintenanceWork', answers: { running: 'running', none: 'none' } },
      probe: 'show-maintenance-work',
    },
    who: { answers: { text: 'restart', json: 'deleting-off', page: 'proxy-refuses', unsure: 'restart' } },
  },
  outcomes: {
    'turn-off': { steps: ['see-work', 'set', 'apply', 'delete-again', 'delete-again-before-17-6'], check: 'push' },
    wait: { steps: ['see-work', 'let-it-end', 'set', 'apply'], check: 'push' },
    restart: { steps: ['see-configuration', 'restart'], check: 'push' },
    'deleting-off': { steps: [], goto: 'repository-delete-failed' },
    'proxy-refuses': { steps: [], goto: 'request-not-forwarded' },
  },
  steps: {
    'see-work': { effect: 'read-only', snippet: 'show-maintenance-work' },
    'let-it-end': { effect: 'read-only' },
    set: { effect: 'reconfigure', snippet: 'set-read-write', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'delete-again': { effect: 'read-only', versions: { from: '17.6' } },
    'delete-again-before-17-6': { effect: 'read-only', versions: { until: '17.6' } },
    'see-configuration': { effect: 'read-only', snippet: 'show-storage-configuration' },
    restart: { effect: 'restart', snippet: 'restart-registry', undo: true },
  },
  checks: {
    push: { snippet: 'docker-push', fixed: ['symptoms/push-completed'] },
  },
  related: ['storage-permission', 'repository-delete-failed', 'garbage-collection', 'metadata-database'],
});
