import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A55, A73, A21, D49, D55, D60, D73, version map (16.0, 17.0, 19.0), config.md 4 (what GitLab's fork has dropped). */
const before = ['see-old', 'list-old', 'make-projects', 'see-metadata', 'rehearse'];
const after = ['apply', 'stop-old', 'put-on-record', 'use'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'product',
  questions: {
    product: { answers: { distribution: 'names', other: 'copy', unsure: 'copy' } },
    names: { answers: { fit: 'store', differ: 'copy', unsure: 'copy' } },
    // Not read from a fact: what is known of a storage is mostly about GitLab's own registry.
    store: { answers: { bucket: 'keep-bucket', directory: 'keep-directory', dropped: 'copy', unsure: 'copy' } },
  },
  outcomes: {
    'keep-bucket': {
      steps: [...before, 'close-old', 'keep-versions', 'back-up', 'point-to-bucket', ...after],
      check: 'tag',
    },
    'keep-directory': {
      steps: [...before, 'close-old', 'copy-directory', 'back-up', 'point-to-directory', 'own-directory', ...after],
      check: 'tag',
    },
    copy: { steps: [], goto: 'migrate-images' },
  },
  steps: {
    'see-old': { effect: 'read-only' },
    'list-old': { effect: 'read-only', snippet: 'list-old-catalogue' },
    'make-projects': { effect: 'reconfigure', undo: true },
    'see-metadata': { effect: 'read-only', snippet: 'ask-metadata-store' },
    rehearse: { effect: 'read-only' },
    'close-old': { effect: 'restart', snippet: 'old-registry-read-only', undo: true },
    'keep-versions': { effect: 'reconfigure', undo: true },
    'copy-directory': { effect: 'read-only' },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'point-to-bucket': { effect: 'reconfigure', undo: true },
    'point-to-directory': { effect: 'reconfigure', snippet: 'set-storage-directory', undo: true },
    'own-directory': { effect: 'reconfigure', snippet: 'give-storage-ownership', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'stop-old': { effect: 'restart', undo: true },
    'put-on-record': { effect: 'reconfigure', snippet: 'show-granted-access', undo: true },
    use: { effect: 'client-change', undo: true },
  },
  checks: {
    tag: {
      snippet: 'look-up-tag',
      fixed: ['manifest-unknown/tag-found'],
      notFixed: [
        'manifest-unknown/tag-missing',
        'manifest-unknown/repository-missing',
        'manifest-unknown/tag-listed-only',
      ],
    },
  },
  related: ['migrate-images', 'storage-s3', 'external-registry', 'manifest-unknown', 'metadata-database-migrations'],
  asks: ['registryHost', 'gitlabHost', 'repository', 'tag'],
});
