import { defineRunbook } from '../../../src/runbook/define.ts';
import { after, before, storageBlockSteps } from '../s3-credentials/storage-block/steps.ts';

/**
 * Sources: topics.md A5, A41, signatures.md S3, S13, beyond.md B1, B6, B9, config.md 5; captures s3-unexpected-eof-upload,
 * s3-unexpected-eof-response, s3-no-such-upload, upload-client-disconnect.
 */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'cut-by',
  questions: {
    'cut-by': {
      answers: { storage: 'loss', client: 'client-left', proxy: 'proxy-limit', unsure: 'loss' },
      from: { fact: 'uploadCut', answers: { storage: 'storage', client: 'client', proxy: 'proxy' } },
      probe: 'show-upload-cuts',
    },
    loss: {
      answers: {
        aborted: 'who-aborted',
        'answer-lost': 'steady-way',
        slow: 'smaller-parts',
        'cut-off': 'larger-parts',
        unsure: 'larger-parts',
      },
      from: { fact: 'uploadLoss', answers: { aborted: 'aborted', 'answer-lost': 'answer-lost', slow: 'slow' } },
      probe: 'show-storage-errors',
    },
    'who-aborted': {
      answers: { rule: 'lengthen-rule', replicas: 'share-state', neither: 'steady-way', unsure: 'lengthen-rule' },
    },
  },
  outcomes: {
    'larger-parts': { steps: [...before, 'list-open', 'set-chunk', ...after], check: 'push' },
    'smaller-parts': { steps: [...before, 'set-small-chunk', ...after], check: 'push' },
    'lengthen-rule': { steps: ['see-rules', 'write-rule', 'put-rule'], check: 'push' },
    'share-state': { steps: ['same-secret', 'same-storage', 'apply-all'], check: 'push' },
    'steady-way': { steps: ['try-bucket', 'way-limits', 'bypass-proxy', 'apply-all'], check: 'push' },
    'client-left': { steps: ['see-requests', 'raise-timeouts', 'unbuffered'], check: 'push' },
    'proxy-limit': { steps: [], goto: 'request-too-large' },
  },
  steps: {
    ...storageBlockSteps,
    'list-open': { effect: 'read-only', snippet: 'list-open-uploads' },
    'set-chunk': { effect: 'reconfigure', snippet: 'set-s3-chunk-size', undo: true },
    'set-small-chunk': { effect: 'reconfigure', snippet: 'set-s3-chunk-size', undo: true },
    'see-rules': { effect: 'read-only', snippet: 'show-lifecycle-rules' },
    'write-rule': { effect: 'read-only', snippet: 'multipart-lifecycle-rule' },
    'put-rule': { effect: 'reconfigure', snippet: 'put-lifecycle-rules', undo: true },
    'same-secret': { effect: 'reconfigure', undo: true },
    'same-storage': { effect: 'reconfigure', undo: true },
    'apply-all': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'try-bucket': { effect: 'read-only', snippet: 'check-bucket' },
    'way-limits': { effect: 'reconfigure', undo: true },
    'bypass-proxy': { effect: 'reconfigure', snippet: 'bypass-proxy-registry', undo: true },
    'see-requests': { effect: 'read-only', snippet: 'show-upload-requests' },
    'raise-timeouts': { effect: 'reconfigure', undo: true },
    unbuffered: { effect: 'reconfigure', snippet: 'nginx-unbuffered', undo: true },
  },
  checks: {
    push: {
      snippet: 'docker-push',
      fixed: ['symptoms/push-completed'],
      notFixed: ['symptoms/server-error', 'symptoms/blob-lost'],
    },
  },
  related: [
    'request-too-large',
    'upload-state-lost',
    's3-slow-down',
    'gateway-error',
    'token-expired-mid-push',
    's3-credentials',
  ],
});
