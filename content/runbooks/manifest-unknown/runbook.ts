import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A22, A50, beyond.md B9, B20, signatures.md S0–S3; captures manifest-unknown, fs-rootdirectory-missing. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'extent',
  questions: {
    extent: {
      answers: {
        this: 'find-tag',
        all: 'storage',
        sometimes: 'shared-storage',
        secondary: 'geo-secondary',
        listed: 'lookup',
        unsure: 'lookup',
      },
      from: { fact: 'missingImages', answers: { all: 'all' } },
    },
    lookup: {
      answers: {
        found: 'asker',
        'no-tag': 'find-tag',
        'no-repository': 'find-tag',
        'no-manifest': 'manifest-lost',
        unsure: 'find-tag',
      },
      from: {
        fact: 'imageLookup',
        answers: {
          found: 'found',
          'no-tag': 'no-tag',
          'no-repository': 'no-repository',
          'no-manifest': 'no-manifest',
        },
      },
      probe: 'look-up-tag',
    },
    asker: {
      answers: { type: 'other-type', old: 'update-docker', else: 'compare-name', unsure: 'compare-name' },
    },
    storage: {
      answers: { directory: 'directory', bucket: 'bucket-prefix', azure: 'azure-prefix', unsure: 'directory' },
      from: {
        fact: 'storageDriver',
        answers: {
          filesystem: 'directory',
          s3: 'bucket',
          s3_v2: 'bucket',
          gcs: 'bucket',
          azure: 'azure',
          azure_v2: 'azure',
        },
      },
      probe: 'show-storage-configuration',
    },
  },
  outcomes: {
    'find-tag': { steps: ['look-up', 'correct-name', 'see-policy', 'push'], check: 'pull' },
    directory: { steps: ['see-storage', 'find-data', 'set-directory', 'apply'], check: 'pull' },
    'bucket-prefix': { steps: ['see-storage', 'list-bucket', 'set-prefix', 'apply'], check: 'pull' },
    'azure-prefix': { steps: ['see-storage', 'see-container', 'set-root-prefix', 'apply'], check: 'pull' },
    'shared-storage': { steps: ['compare-nodes', 'share-storage', 'apply'], check: 'pull' },
    'geo-secondary': { steps: ['ask-primary', 'update-secondary'], check: 'pull' },
    'manifest-lost': { steps: [], goto: 'missing-blobs-after-gc' },
    'other-type': { steps: [], goto: 'oci-accept-header' },
    'update-docker': { steps: ['update-client'], check: 'pull' },
    'compare-name': { steps: ['compare-request'], check: 'pull' },
  },
  steps: {
    'look-up': { effect: 'read-only', snippet: 'look-up-tag' },
    'correct-name': { effect: 'client-change', undo: true },
    'see-policy': { effect: 'read-only' },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
    'see-storage': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'find-data': { effect: 'read-only', snippet: 'find-registry-data' },
    'set-directory': { effect: 'reconfigure', snippet: 'set-storage-directory', undo: true },
    apply: { effect: 'reconfigure', snippet: 'apply-configuration', undo: true },
    'list-bucket': { effect: 'read-only', snippet: 'list-registry-objects' },
    'set-prefix': { effect: 'reconfigure', undo: true },
    'see-container': { effect: 'read-only' },
    'set-root-prefix': { effect: 'reconfigure', undo: true },
    'compare-nodes': { effect: 'read-only' },
    'share-storage': { effect: 'reconfigure', undo: true },
    'ask-primary': { effect: 'read-only', snippet: 'look-up-tag' },
    'update-secondary': { effect: 'restart', undo: true },
    'update-client': { effect: 'client-change', undo: true },
    'compare-request': { effect: 'read-only' },
  },
  checks: {
    pull: {
      snippet: 'docker-pull',
      fixed: ['symptoms/pull-completed'],
      notFixed: ['symptoms/manifest-not-found'],
    },
  },
  related: [
    'missing-blobs-after-gc',
    'oci-accept-header',
    'cleanup-policy-keeps-tags',
    'auth-denied',
    'upload-state-lost',
    'platform-mismatch',
  ],
});
