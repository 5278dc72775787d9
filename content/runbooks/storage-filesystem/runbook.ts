import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A36, A37, A48, config.md 2.1, 5 and 7, beyond.md B9. The access check is read by storage-permission's signatures. */
const prepare = ['see-storage', 'make', 'open-parents', 'labels'];
const name = ['name', 'name-gitlab'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'where',
  questions: {
    where: { answers: { default: 'default-directory', other: 'images', pods: 'one-pod', unsure: 'default-directory' } },
    images: { answers: { none: 'new-directory', some: 'move-directory', unsure: 'move-directory' } },
  },
  outcomes: {
    'default-directory': { steps: ['see-storage', 'see-owners', 'space', 'push'], check: 'access' },
    'new-directory': { steps: [...prepare, 'back-up', ...name, 'tune', 'apply', 'push'], check: 'access' },
    'move-directory': {
      steps: [
        ...prepare,
        'back-up',
        'read-only',
        'apply-read-only',
        'copy',
        ...name,
        'tune',
        'read-write',
        'apply',
        'pull',
      ],
      check: 'access',
    },
    'one-pod': { steps: ['see-storage', 'back-up', 'single', 'apply', 'push'], check: 'access' },
  },
  steps: {
    'see-storage': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'see-owners': { effect: 'read-only', snippet: 'show-storage-owners' },
    space: { effect: 'read-only', snippet: 'show-disk-space' },
    make: { effect: 'reconfigure', snippet: 'make-storage-directory', undo: true },
    'open-parents': { effect: 'reconfigure', snippet: 'open-parent-directory', undo: true },
    labels: { effect: 'reconfigure', snippet: 'relabel-storage', undo: true },
    'read-only': { effect: 'reconfigure', snippet: 'set-read-only', undo: true },
    'apply-read-only': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    copy: { effect: 'reconfigure', snippet: 'copy-storage-directory', undo: true },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    name: { effect: 'reconfigure', snippet: 'set-storage-directory', undo: true },
    'name-gitlab': {
      effect: 'reconfigure',
      snippet: 'tell-gitlab-storage-directory',
      only: ['source'],
      undo: true,
    },
    tune: { effect: 'reconfigure', snippet: 'limit-file-operations', undo: true },
    'read-write': { effect: 'reconfigure', snippet: 'set-read-write', undo: true },
    single: { effect: 'reconfigure', snippet: 'single-registry-replica', only: ['helm'], undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
    pull: { effect: 'client-change', snippet: 'docker-pull', undo: true },
  },
  checks: {
    access: { snippet: 'check-storage-access', fixed: ['storage-permission/access-allowed'] },
  },
  related: ['storage-permission', 'storage-full', 'migrate-to-object-storage', 'storage-overview'],
  asks: ['storagePath'],
  exhibits: [{ kind: 'settings', of: 'storage.filesystem' }],
});
