import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A12, A36, A49; reproduced with docker-registry 2.8.2 (capture s3-empty-tag-object, lab report 26). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'objects',
  questions: {
    objects: {
      answers: { tags: 'extent', elsewhere: 'extent', none: 'look-again', 'not-s3': 'other-store', unsure: 'extent' },
      from: { fact: 'folderObject', answers: { tags: 'tags', elsewhere: 'elsewhere', none: 'none' } },
      probe: 'find-folder-objects',
    },
    extent: { answers: { few: 'delete-objects', many: 'copy-bucket', unsure: 'delete-objects' } },
  },
  outcomes: {
    'delete-objects': { steps: ['list-objects', 'keep-versions', 'delete-object', 'stop-cause'], check: 'names' },
    'copy-bucket': {
      steps: ['stop-writes', 'copy', 'use-bucket', 'apply', 'allow-writes', 'stop-cause'],
      check: 'names',
    },
    'look-again': { steps: ['show-storage', 'list-objects'], check: 'names' },
    'other-store': { steps: ['show-storage', 'find-by-hand'], check: 'names' },
  },
  steps: {
    'list-objects': { effect: 'read-only', snippet: 'find-folder-objects' },
    'keep-versions': { effect: 'reconfigure', snippet: 'turn-on-bucket-versioning', undo: true },
    'delete-object': { effect: 'data-loss', snippet: 'delete-folder-object', undo: true },
    'stop-cause': { effect: 'read-only' },
    'stop-writes': { effect: 'reconfigure', undo: true },
    copy: { effect: 'reconfigure', snippet: 'copy-registry-bucket', undo: true },
    'use-bucket': { effect: 'reconfigure', snippet: 'set-s3-bucket', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'allow-writes': { effect: 'reconfigure', undo: true },
    'show-storage': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'find-by-hand': { effect: 'data-loss', undo: true },
  },
  checks: {
    names: {
      snippet: 'check-tag-names',
      fixed: ['empty-tag-name/names-good'],
      notFixed: ['empty-tag-name/name-empty'],
    },
  },
  related: ['manifest-unknown', 'repository-delete-failed', 'cleanup-policy-keeps-tags', 'migrate-to-object-storage'],
});
