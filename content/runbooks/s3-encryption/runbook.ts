import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A52, D52, config.md 5, signatures.md (S3 codes). The name `s3` is right in every version (topics.md 0). */
const inRegistry = ['read-secret', 'back-up'];
const afterwards = ['create-secret', 'apply', 'restart-pods', 'push'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'kind',
  questions: {
    kind: {
      answers: { bucket: 'by-bucket', s3: 'sse-s3', kms: 'sse-kms', own: 'own-keys', unsure: 'by-bucket' },
    },
  },
  outcomes: {
    'by-bucket': { steps: ['see-bucket', 'see-objects', 'set-bucket', 'push'], check: 'encrypted' },
    'sse-s3': { steps: ['see-bucket', ...inRegistry, 'set-encrypt', ...afterwards], check: 'with-s3' },
    'sse-kms': {
      steps: ['see-bucket', 'key-policy', 'key-rights', ...inRegistry, 'set-key', ...afterwards],
      check: 'with-kms',
    },
    'own-keys': { steps: ['see-bucket', 'see-objects'] },
  },
  steps: {
    'see-bucket': { effect: 'read-only', snippet: 'show-bucket-encryption' },
    'see-objects': { effect: 'read-only', snippet: 'show-object-encryption' },
    'set-bucket': { effect: 'reconfigure', snippet: 'set-bucket-encryption', undo: true },
    'key-policy': { effect: 'reconfigure', snippet: 'kms-key-statement', undo: true },
    'key-rights': { effect: 'reconfigure', undo: true },
    'read-secret': { effect: 'read-only', snippet: 'read-storage-secret', only: ['helm'] },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'set-encrypt': { effect: 'reconfigure', snippet: 'set-s3-encryption', undo: true },
    'set-key': { effect: 'reconfigure', snippet: 'set-s3-kms-key', undo: true },
    'create-secret': { effect: 'reconfigure', snippet: 'create-storage-secret', only: ['helm'], undo: true },
    apply: {
      effect: 'restart',
      snippet: 'apply-configuration',
      only: ['linux', 'compose', 'source'],
      undo: true,
    },
    // Helm does not notice a changed Secret: the values are the same.
    'restart-pods': { effect: 'restart', snippet: 'restart-registry', only: ['helm'], undo: true },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
  },
  checks: {
    encrypted: {
      snippet: 'show-blob-encryption',
      fixed: ['s3-encryption/blob-s3', 's3-encryption/blob-kms'],
      notFixed: ['s3-encryption/blob-plain'],
    },
    'with-s3': {
      snippet: 'show-blob-encryption',
      fixed: ['s3-encryption/blob-s3'],
      notFixed: ['s3-encryption/blob-plain', 's3-encryption/blob-kms'],
    },
    'with-kms': {
      snippet: 'show-blob-encryption',
      fixed: ['s3-encryption/blob-kms'],
      notFixed: ['s3-encryption/blob-plain', 's3-encryption/blob-s3'],
    },
  },
  related: ['s3-head-forbidden', 's3-credentials', 'storage-s3', 'storage-overview'],
  asks: ['bucket', 'blobDigest'],
  exhibits: [{ kind: 'settings', of: 'storage.s3_v2.encrypt storage.s3_v2.keyid' }],
});
