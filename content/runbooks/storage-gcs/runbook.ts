import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A47, A48, D36, config.md 5 and 7, signatures.md (GCS). What the bucket check prints is read by storage-s3's signatures. */
const before = ['see-images', 'check-bucket', 'rights', 'back-up'];
const afterwards = ['apply', 'push'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'credentials',
  questions: {
    credentials: { answers: { machine: 'default', keyfile: 'keyfile', unsure: 'keyfile' } },
  },
  outcomes: {
    keyfile: {
      steps: [
        ...before,
        'protect-key',
        'configure-keyfile',
        'configure-mounted',
        'secret-with-key',
        'use-secret-with-key',
        ...afterwards,
      ],
      check: 'objects',
    },
    default: {
      steps: [...before, 'configure-default', 'create-secret', 'use-secret', ...afterwards],
      check: 'objects',
    },
  },
  steps: {
    'see-images': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'check-bucket': { effect: 'read-only', snippet: 'check-gcs-bucket' },
    rights: { effect: 'reconfigure', undo: true },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'protect-key': {
      effect: 'reconfigure',
      snippet: 'protect-key-file',
      only: ['linux', 'compose', 'source'],
      undo: true,
    },
    'configure-keyfile': {
      effect: 'reconfigure',
      snippet: 'configure-gcs-keyfile',
      only: ['linux', 'compose', 'source'],
      undo: true,
    },
    'configure-mounted': {
      effect: 'reconfigure',
      snippet: 'configure-gcs-mounted-keyfile',
      only: ['helm'],
      undo: true,
    },
    'configure-default': { effect: 'reconfigure', snippet: 'configure-gcs-default', undo: true },
    'secret-with-key': {
      effect: 'reconfigure',
      snippet: 'create-storage-secret-with-key',
      only: ['helm'],
      undo: true,
    },
    'use-secret-with-key': {
      effect: 'reconfigure',
      snippet: 'use-storage-secret-with-key',
      only: ['helm'],
      undo: true,
    },
    'create-secret': { effect: 'reconfigure', snippet: 'create-storage-secret', only: ['helm'], undo: true },
    'use-secret': { effect: 'reconfigure', snippet: 'use-storage-secret', only: ['helm'], undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
  },
  checks: {
    objects: {
      snippet: 'list-gcs-objects',
      fixed: ['storage-s3/bucket-holds-images'],
      notFixed: ['storage-s3/bucket-empty', 'storage-gcs/no-credentials', 'storage-gcs/refused'],
    },
  },
  related: ['migrate-to-object-storage', 'storage-redirect', 'gcs-http2', 'storage-overview'],
  asks: ['bucket'],
  exhibits: [{ kind: 'settings', of: 'storage.gcs' }],
});
