import { defineRunbook } from '../../../src/runbook/define.ts';
import { after, before, storageBlockSteps } from '../s3-credentials/storage-block/steps.ts';

/** Sources: topics.md A44, A38–A42, signatures.md S2, S13, config.md 5; captures s3-slowdown-503, s3-internal-error-500. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'code',
  questions: {
    code: {
      answers: { rate: 'store', fault: 'provider', unsure: 'store' },
      from: {
        fact: 'storageErrorCode',
        answers: { SlowDown: 'rate', InternalError: 'fault', ServiceUnavailable: 'fault' },
      },
      probe: 'show-storage-errors',
    },
    store: { answers: { aws: 'load', own: 'own-store', unsure: 'load' } },
    load: { answers: { always: 'limit-requests', job: 'spread-job', unsure: 'limit-requests' } },
  },
  outcomes: {
    'limit-requests': { steps: [...before, 'set-limit', ...after], check: 'push' },
    'spread-job': { steps: ['pause-job', ...before, 'set-limit', ...after], check: 'push' },
    'own-store': { steps: ['see-store', ...before, 'set-limit', ...after], check: 'push' },
    provider: { steps: ['see-provider', 'try-bucket', 'wait'], check: 'push' },
  },
  steps: {
    ...storageBlockSteps,
    'set-limit': { effect: 'reconfigure', snippet: 'limit-s3-requests', undo: true },
    'pause-job': { effect: 'reconfigure', undo: true },
    'see-store': { effect: 'read-only' },
    'see-provider': { effect: 'read-only' },
    'try-bucket': { effect: 'read-only', snippet: 'check-bucket' },
    wait: { effect: 'read-only' },
  },
  checks: {
    push: { snippet: 'docker-push', fixed: ['symptoms/push-completed'], notFixed: ['symptoms/server-error'] },
  },
  related: ['s3-credentials', 's3-unexpected-eof', 'storage-health-check-failing', 'rate-limited', 'gateway-error'],
});
