import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A18, A32–A34, D32–D34, config.md 2.1 and 3; tokens-and-certs.md 8 for the answer of `/jwt/auth`. */
export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'scope',
  questions: {
    scope: { answers: { site: 'images', new: 'new-projects', projects: 'amount', unsure: 'amount' } },
    images: { answers: { none: 'whole-site', some: 'images-first', unsure: 'images-first' } },
    amount: { answers: { one: 'one-project', group: 'group', unsure: 'one-project' } },
  },
  outcomes: {
    'whole-site': {
      steps: ['see-use', 'warn', 'back-up', 'switch-off', 'apply', 'stop-service', 'after'],
      check: 'off',
    },
    'images-first': {
      steps: ['see-use', 'warn', 'clear-projects', 'back-up', 'switch-off', 'apply', 'stop-service', 'after'],
      check: 'off',
    },
    'new-projects': {
      steps: ['see-default', 'back-up', 'change-default', 'apply', 'restart-gitlab'],
      check: 'default',
    },
    'one-project': { steps: ['see-images', 'toggle'], check: 'access' },
    group: { steps: ['preview-group', 'switch-group'], check: 'access' },
  },
  steps: {
    'see-use': { effect: 'read-only', snippet: 'show-registry-use' },
    warn: { effect: 'read-only' },
    'clear-projects': { effect: 'data-loss', undo: true },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'switch-off': { effect: 'reconfigure', snippet: 'switch-registry-off', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', only: ['linux', 'compose', 'helm'], undo: true },
    'stop-service': { effect: 'restart', snippet: 'stop-registry-service', only: ['source'], undo: true },
    after: { effect: 'read-only' },
    'see-default': { effect: 'read-only', snippet: 'show-new-project-default' },
    'change-default': { effect: 'reconfigure', snippet: 'registry-in-new-projects', undo: true },
    'restart-gitlab': { effect: 'restart', snippet: 'restart-registry-and-rails', only: ['source'], undo: true },
    'see-images': { effect: 'read-only', snippet: 'show-project-images' },
    toggle: { effect: 'reconfigure', undo: true },
    'preview-group': { effect: 'read-only', snippet: 'registry-off-in-group' },
    'switch-group': { effect: 'reconfigure', snippet: 'registry-off-in-group', undo: true },
  },
  checks: {
    off: {
      snippet: 'check-registry-off',
      fixed: ['disable-registry/off'],
      notFixed: ['disable-registry/still-on'],
    },
    default: {
      snippet: 'show-new-project-default',
      fixed: ['disable-registry/new-projects-off'],
      notFixed: ['disable-registry/new-projects-on'],
    },
    access: {
      snippet: 'show-granted-access',
      fixed: ['disable-registry/nothing-granted'],
      notFixed: ['disable-registry/still-granted'],
    },
  },
  related: ['missing-registry-key', 'auth-denied', 'enable-registry', 'registry-read-only', 'cleanup-policies'],
  asks: ['projectPath', 'registryHost', 'gitlabHost'],
});
