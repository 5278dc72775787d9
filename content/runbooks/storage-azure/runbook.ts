import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A45, A46, A48, A50, D36, config.md 5 and 7, signatures.md (Azure, S4). The bucket check is read by storage-s3's signatures. */
const before = ['see-images', 'check-container', 'see-prefix'];
const afterwards = ['create-secret', 'use-secret', 'apply', 'push'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'version',
  questions: {
    version: { answers: { v2: 'credentials', v1: 'v1-key', unsure: 'v1-key' } },
    credentials: {
      answers: { key: 'v2-key', application: 'v2-application', machine: 'v2-machine', unsure: 'v2-key' },
    },
  },
  outcomes: {
    'v1-key': { steps: [...before, 'back-up', 'configure-v1', ...afterwards], check: 'objects' },
    'v2-key': { steps: [...before, 'back-up', 'configure-key', ...afterwards], check: 'objects' },
    'v2-application': {
      steps: [...before, 'rights', 'back-up', 'configure-application', ...afterwards],
      check: 'objects',
    },
    'v2-machine': { steps: [...before, 'rights', 'back-up', 'configure-machine', ...afterwards], check: 'objects' },
  },
  steps: {
    'see-images': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'check-container': { effect: 'read-only', snippet: 'check-azure-container' },
    'see-prefix': { effect: 'read-only', snippet: 'show-azure-prefix' },
    rights: { effect: 'reconfigure', undo: true },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'configure-v1': { effect: 'reconfigure', snippet: 'configure-azure-v1', deprecatedFrom: '17.10', undo: true },
    'configure-key': {
      effect: 'reconfigure',
      snippet: 'configure-azure-key',
      versions: { from: '17.10' },
      undo: true,
    },
    'configure-application': {
      effect: 'reconfigure',
      snippet: 'configure-azure-client',
      versions: { from: '17.10' },
      undo: true,
    },
    'configure-machine': {
      effect: 'reconfigure',
      snippet: 'configure-azure-default',
      versions: { from: '17.10' },
      undo: true,
    },
    'create-secret': { effect: 'reconfigure', snippet: 'create-storage-secret', only: ['helm'], undo: true },
    'use-secret': { effect: 'reconfigure', snippet: 'use-storage-secret', only: ['helm'], undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
  },
  checks: {
    objects: {
      snippet: 'list-azure-objects',
      fixed: ['storage-s3/bucket-holds-images'],
      notFixed: ['storage-s3/bucket-empty', 'storage-azure/refused', 'storage-azure/prefixes-contradict'],
    },
  },
  related: ['migrate-to-object-storage', 'storage-redirect', 'manifest-unknown', 'storage-overview'],
  asks: ['bucket', 'azurePrefix', 'gitlabVersion'],
  exhibits: [{ kind: 'settings', of: 'storage.azure_v2 storage.azure' }],
});
