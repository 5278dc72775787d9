import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md 0, A36, A48, A53, D36, config.md 4, 5 and 7. */
export default defineRunbook({
  kind: 'reference',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'wish',
  questions: {
    wish: { answers: { choose: 'cloud', look: 'look', move: 'move', protect: 'protect', unsure: 'look' } },
    cloud: {
      answers: {
        disk: 'on-disk',
        aws: 'on-s3',
        compatible: 'on-compatible',
        azure: 'on-azure',
        google: 'on-google',
        unsure: 'on-disk',
      },
    },
  },
  outcomes: {
    look: { steps: ['see-storage', 'see-delete', 'see-metadata', 'see-health'] },
    move: { steps: ['see-storage'], goto: 'migrate-to-object-storage' },
    protect: {
      steps: ['see-storage', 'versioning', 'old-versions', 'see-lifecycle', 'put-lifecycle', 'back-up-apart'],
    },
    'on-disk': { steps: ['see-storage'], goto: 'storage-filesystem' },
    'on-s3': { steps: ['see-storage'], goto: 'storage-s3' },
    'on-compatible': { steps: ['see-storage'], goto: 'storage-s3' },
    'on-azure': { steps: ['see-storage'], goto: 'storage-azure' },
    'on-google': { steps: ['see-storage'], goto: 'storage-gcs' },
  },
  steps: {
    'see-storage': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'see-delete': { effect: 'read-only', snippet: 'show-delete-setting' },
    'see-metadata': { effect: 'read-only', snippet: 'ask-metadata-store' },
    'see-health': { effect: 'read-only', snippet: 'show-health' },
    versioning: { effect: 'reconfigure', snippet: 'turn-on-bucket-versioning', undo: true },
    'old-versions': { effect: 'read-only', snippet: 'noncurrent-version-rule' },
    'see-lifecycle': { effect: 'read-only', snippet: 'show-lifecycle-rules' },
    'put-lifecycle': { effect: 'reconfigure', snippet: 'put-lifecycle-rules', undo: true },
    'back-up-apart': { effect: 'read-only' },
  },
  checks: {},
  related: [
    'storage-s3',
    'storage-azure',
    'storage-gcs',
    'storage-filesystem',
    'migrate-to-object-storage',
    'storage-redirect',
    's3-encryption',
    'registry-config-error',
  ],
  asks: ['registryHost', 'gitlabHost', 'bucket', 'region'],
  exhibits: [
    { kind: 'settings', of: 'storage.delete storage.cache storage.redirect storage.maintenance middleware' },
    { kind: 'settings', of: 'validation' },
  ],
});
