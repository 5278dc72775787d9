import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A18, A32, config.md 2.1, signatures.md S6, divergence 19. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'key',
  questions: {
    key: {
      answers: {
        off: 'storage',
        missing: 'write-again',
        unreadable: 'fix-access',
        readable: 'delete-again',
        unsure: 'storage',
      },
      from: {
        fact: 'registryKeyFile',
        answers: { 'registry-off': 'off', missing: 'missing', unreadable: 'unreadable', readable: 'readable' },
      },
      probe: 'show-registry-key',
    },
    storage: { answers: { there: 'switch-on', gone: 'forget-records', unsure: 'switch-on' } },
  },
  outcomes: {
    'switch-on': {
      steps: [
        'see-images',
        'switch-on',
        'apply',
        'restart-rails',
        'see-key',
        'delete-project',
        'switch-off',
        'apply-off',
      ],
      check: 'gone',
    },
    'forget-records': { steps: ['see-images', 'destroy-records', 'delete-project'], check: 'gone' },
    'write-again': { steps: ['back-up-secrets', 'write-key', 'apply', 'restart-rails'], check: 'key' },
    'fix-access': { steps: ['show-paths', 'fix-access'], check: 'key' },
    'delete-again': { steps: ['see-images', 'delete-project'], check: 'gone' },
  },
  steps: {
    'see-images': { effect: 'read-only', snippet: 'show-project-images' },
    'switch-on': { effect: 'reconfigure', snippet: 'switch-registry-on', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'restart-rails': { effect: 'restart', snippet: 'restart-registry-and-rails', only: ['helm', 'source'], undo: true },
    'see-key': { effect: 'read-only', snippet: 'show-registry-key' },
    'delete-project': { effect: 'data-loss', undo: true },
    'switch-off': { effect: 'reconfigure', snippet: 'switch-registry-off', undo: true },
    'apply-off': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'destroy-records': { effect: 'data-loss', snippet: 'forget-image-records', undo: true },
    'back-up-secrets': { effect: 'read-only', snippet: 'back-up-secrets' },
    'write-key': { effect: 'reconfigure', undo: true },
    'show-paths': { effect: 'read-only', snippet: 'show-key-paths' },
    'fix-access': { effect: 'reconfigure', undo: true },
  },
  checks: {
    gone: {
      snippet: 'show-project-images',
      fixed: ['missing-registry-key/project-gone'],
      notFixed: ['missing-registry-key/project-there'],
    },
    key: {
      snippet: 'show-registry-key',
      fixed: ['missing-registry-key/key-readable'],
      notFixed: ['missing-registry-key/registry-off'],
    },
  },
  related: ['token-untrusted-key', 'repository-delete-failed', 'rails-cannot-reach-registry', 'disable-registry'],
});
