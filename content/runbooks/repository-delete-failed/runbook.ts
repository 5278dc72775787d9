import { defineRunbook } from '../../../src/runbook/define.ts';

/**
 * Sources: topics.md A74, A48, A14, D74, beyond.md B10, B17, B25, B26, signatures.md S2, S6; GitLab's own worker (RAILS); reproduced with
 * docker-registry 2.8.2 (capture delete-disabled).
 */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'refusal',
  questions: {
    refusal: {
      answers: {
        off: 'allow-deleting',
        'read-only': 'read-only',
        storage: 'storage',
        referenced: 'list-first',
        protected: 'protected',
        unreachable: 'reach-registry',
        silent: 'delete-right',
        unsure: 'setting',
      },
      from: {
        fact: 'deleteRefusal',
        answers: {
          'switched-off': 'off',
          'read-only': 'read-only',
          storage: 'storage',
          referenced: 'referenced',
          protected: 'protected',
          unreachable: 'unreachable',
          silent: 'silent',
        },
      },
      probe: 'show-delete-errors',
    },
    setting: {
      answers: { off: 'allow-deleting', 'read-only': 'read-only', on: 'try-again', unsure: 'try-again' },
      from: { fact: 'deleteSetting', answers: { off: 'off', 'read-only': 'read-only', on: 'on' } },
      probe: 'show-delete-setting',
    },
  },
  outcomes: {
    'allow-deleting': {
      steps: ['see-setting', 'read-secret', 'allow', 'write-secret', 'apply', 'list-stuck', 'retry', 'let-it-retry'],
      check: 'deletions',
    },
    'read-only': { steps: ['see-setting'], goto: 'registry-read-only' },
    storage: { steps: ['see-errors'], goto: 'storage-permission' },
    'list-first': { steps: ['delete-list', 'list-stuck', 'retry', 'let-it-retry'], check: 'deletions' },
    protected: { steps: ['lift-rules', 'list-stuck', 'retry', 'let-it-retry'], check: 'deletions' },
    'reach-registry': {
      steps: ['see-registry', 'same-settings', 'list-stuck', 'retry', 'let-it-retry'],
      check: 'deletions',
    },
    'delete-right': {
      steps: ['write-policy', 'attach-policy', 'see-retention', 'list-stuck', 'retry', 'let-it-retry'],
      check: 'deletions',
    },
    'try-again': { steps: ['list-stuck', 'retry', 'let-it-retry', 'see-errors'], check: 'deletions' },
  },
  steps: {
    'see-setting': { effect: 'read-only', snippet: 'show-delete-setting' },
    'read-secret': { effect: 'read-only', snippet: 'read-storage-secret', only: ['helm'] },
    allow: { effect: 'reconfigure', snippet: 'allow-registry-delete', undo: true },
    'write-secret': { effect: 'reconfigure', snippet: 'create-storage-secret', only: ['helm'], undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'see-errors': { effect: 'read-only', snippet: 'show-delete-errors' },
    'delete-list': { effect: 'data-loss', undo: true },
    'lift-rules': { effect: 'reconfigure', undo: true },
    'see-registry': { effect: 'read-only', snippet: 'registry-status' },
    'same-settings': { effect: 'reconfigure', undo: true },
    'write-policy': { effect: 'read-only', snippet: 's3-registry-policy' },
    'attach-policy': { effect: 'reconfigure', snippet: 'attach-s3-policy', undo: true },
    'see-retention': { effect: 'read-only' },
    'list-stuck': { effect: 'read-only', snippet: 'show-image-deletions' },
    retry: { effect: 'data-loss', snippet: 'retry-image-deletion', versions: { from: '17.5' }, undo: true },
    'let-it-retry': { effect: 'read-only', versions: { until: '17.5' } },
  },
  checks: {
    deletions: {
      snippet: 'show-image-deletions',
      fixed: ['repository-delete-failed/none-left'],
      notFixed: ['repository-delete-failed/some-failed'],
    },
  },
  related: ['registry-read-only', 'storage-permission', 'cleanup-policy-keeps-tags', 'rails-cannot-reach-registry'],
});
