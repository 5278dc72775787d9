import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B9, topics.md D68, signatures.md S2, S3, config.md 2.2, 4 and 7; captures http-secret-mismatch, http-secret-missing. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'fault',
  questions: {
    fault: {
      answers: { secret: 'secrets', storage: 'storage', unsure: 'secrets' },
      from: { fact: 'uploadFault', answers: { secret: 'secret', storage: 'storage' } },
      probe: 'registry-status',
    },
    secrets: {
      answers: { different: 'same-secret', none: 'same-secret', same: 'storage', unsure: 'same-secret' },
      from: { fact: 'uploadSecrets', answers: { different: 'different', none: 'none', same: 'same' } },
      probe: 'compare-upload-secrets',
    },
    storage: { answers: { shared: 'push-again', separate: 'share-storage', unsure: 'share-storage' } },
  },
  outcomes: {
    'same-secret': { steps: ['compare', 'make', 'set', 'apply'], check: 'push' },
    'share-storage': { steps: ['see-storage', 'one-registry', 'apply-replica', 'common-storage'], check: 'push' },
    'push-again': { steps: ['see-log', 'no-restarts'], check: 'push' },
  },
  steps: {
    compare: { effect: 'read-only', snippet: 'compare-upload-secrets' },
    make: { effect: 'reconfigure', snippet: 'make-upload-secret', undo: true },
    set: { effect: 'reconfigure', snippet: 'set-upload-secret', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'see-storage': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'one-registry': { effect: 'reconfigure', snippet: 'single-registry-replica', undo: true },
    'apply-replica': { effect: 'restart', snippet: 'apply-configuration', only: ['helm'], undo: true },
    'common-storage': { effect: 'reconfigure', undo: true },
    'see-log': { effect: 'read-only', snippet: 'registry-status' },
    'no-restarts': { effect: 'read-only' },
  },
  checks: {
    push: { snippet: 'docker-push', fixed: ['symptoms/push-completed'] },
  },
  related: ['push-retry-forwarded-headers', 's3-unexpected-eof', 'manifest-unknown', 'scaling'],
});
