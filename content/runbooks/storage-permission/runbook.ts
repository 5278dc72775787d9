import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A37, beyond.md B24, signatures.md S3, S13; reproduced (captures fs-permission-denied, fs-rootdirectory-missing). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'why',
  questions: {
    why: {
      answers: {
        owner: 'ownership',
        parent: 'closed-parent',
        selinux: 'selinux',
        nfs: 'nfs',
        'read-only': 'mounted-read-only',
        missing: 'missing-directory',
        allowed: 'selinux-host',
        unsure: 'ownership',
      },
      from: {
        fact: 'storageAccess',
        answers: {
          owner: 'owner',
          parent: 'parent',
          selinux: 'selinux',
          nfs: 'nfs',
          'read-only': 'read-only',
          missing: 'missing',
          allowed: 'allowed',
        },
      },
      probe: 'check-storage-access',
    },
    'selinux-host': { answers: { yes: 'selinux', no: 'allowed-now', unsure: 'allowed-now' } },
  },
  outcomes: {
    ownership: { steps: ['see-owners', 'own'], check: 'access' },
    'closed-parent': { steps: ['see-owners', 'open'], check: 'access' },
    selinux: { steps: ['see-denials', 'relabel', 'apply-volume'], check: 'push' },
    nfs: { steps: ['see-mount', 'map-user', 'remount'], check: 'access' },
    'mounted-read-only': { steps: ['see-mount', 'repair'], check: 'access' },
    'missing-directory': { steps: ['find-images', 'mount-again', 'name-directory', 'apply'], check: 'access' },
    'allowed-now': { steps: ['see-errors', 'see-owners'], check: 'push' },
  },
  steps: {
    'see-owners': { effect: 'read-only', snippet: 'show-storage-owners' },
    own: { effect: 'reconfigure', snippet: 'give-storage-ownership', undo: true },
    open: { effect: 'reconfigure', snippet: 'open-parent-directory', undo: true },
    'see-denials': { effect: 'read-only', snippet: 'show-selinux-denials' },
    relabel: { effect: 'reconfigure', snippet: 'relabel-storage', undo: true },
    'apply-volume': { effect: 'restart', snippet: 'apply-configuration', only: ['compose'], undo: true },
    'see-mount': { effect: 'read-only', snippet: 'show-storage-mount' },
    'map-user': { effect: 'reconfigure', undo: true },
    remount: { effect: 'restart', undo: true },
    repair: { effect: 'restart', undo: true },
    'find-images': { effect: 'read-only', snippet: 'find-registry-data' },
    'mount-again': { effect: 'reconfigure', undo: true },
    'name-directory': { effect: 'reconfigure', snippet: 'set-storage-directory', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'see-errors': { effect: 'read-only', snippet: 'registry-status' },
  },
  checks: {
    access: { snippet: 'check-storage-access', fixed: ['storage-permission/access-allowed'] },
    push: { snippet: 'docker-push', fixed: ['symptoms/push-completed'], notFixed: ['symptoms/server-error'] },
  },
  related: ['storage-full', 'registry-read-only', 'storage-health-check-failing', 'storage-filesystem'],
});
