import { defineRunbook } from '../../../src/runbook/define.ts';

/**
 * Sources: topics.md A69, D68, D69; config.md 2.1–2.3; tokens-and-certs.md 3–5; beyond.md B2, B9. The files of both nodes are rendered from the
 * same parameters (content/snippets/registry-node-configuration/shared.ts).
 */
const before = ['see-storage', 'back-up', 'upload-secret', 'registry-node', 'storage-of-node'];
const front = ['open-ports', 'front', 'reload-front', 'see-node'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'method',
  questions: {
    method: {
      answers: { linux: 'pair', compose: 'pair', helm: 'chart', source: 'self-compiled', unsure: 'pair' },
      from: {
        fact: 'installMethod',
        answers: { linux: 'linux', compose: 'compose', helm: 'helm', source: 'source' },
      },
    },
    pair: { answers: { secrets: 'copied-secrets', configuration: 'own-pair', unsure: 'copied-secrets' } },
  },
  outcomes: {
    'copied-secrets': {
      steps: [
        ...before,
        'hand-over',
        'install-secrets',
        'apply-node',
        ...front,
        'gitlab-node',
        'bundled-off',
        'apply-gitlab',
        'key-ids',
        'see-from-gitlab',
      ],
      check: 'login',
    },
    'own-pair': {
      steps: [
        ...before,
        'make-pair',
        'pair-on-both',
        'apply-node',
        ...front,
        'gitlab-node',
        'bundled-off',
        'apply-gitlab',
        'key-ids',
        'see-from-gitlab',
      ],
      check: 'login',
    },
    'self-compiled': {
      steps: [
        ...before,
        'hand-over',
        'install-secrets',
        'run-registry',
        ...front,
        'gitlab-node',
        'restart-gitlab',
        'key-ids',
        'see-from-gitlab',
      ],
      check: 'login',
    },
    chart: { steps: ['see-pods'] },
  },
  steps: {
    'see-storage': { effect: 'read-only', snippet: 'show-storage-configuration' },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'upload-secret': { effect: 'read-only', snippet: 'make-upload-secret' },
    'registry-node': { effect: 'reconfigure', snippet: 'registry-node-configuration', undo: true },
    'storage-of-node': { effect: 'reconfigure', undo: true },
    'hand-over': { effect: 'reconfigure', snippet: 'hand-over-secrets', undo: true },
    'install-secrets': { effect: 'reconfigure', snippet: 'install-secrets-on-node', undo: true },
    'make-pair': { effect: 'read-only', snippet: 'make-signing-pair' },
    'pair-on-both': { effect: 'reconfigure', snippet: 'pair-in-configuration', undo: true },
    'apply-node': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'run-registry': { effect: 'restart', undo: true },
    'open-ports': { effect: 'reconfigure', undo: true },
    front: { effect: 'reconfigure', snippet: 'nginx-front-of-registry-node', undo: true },
    'reload-front': { effect: 'reconfigure', undo: true },
    'see-node': { effect: 'read-only', snippet: 'check-registry-node' },
    'gitlab-node': { effect: 'reconfigure', snippet: 'gitlab-node-configuration', undo: true },
    'bundled-off': { effect: 'reconfigure', snippet: 'bundled-registry-off', only: ['linux', 'compose'], undo: true },
    'apply-gitlab': { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'restart-gitlab': { effect: 'restart', snippet: 'restart-gitlab-of-source', only: ['source'], undo: true },
    'key-ids': { effect: 'read-only', snippet: 'print-signing-key-ids' },
    'see-from-gitlab': { effect: 'read-only', snippet: 'ask-registry-from-gitlab' },
    'see-pods': { effect: 'read-only', snippet: 'registry-status' },
  },
  checks: {
    login: {
      snippet: 'docker-login',
      fixed: ['symptoms/login-succeeded'],
      notFixed: [
        'symptoms/login-401',
        'separate-nodes/node-elsewhere',
        'separate-nodes/node-silent',
        'separate-nodes/node-open',
      ],
    },
  },
  related: [
    'scaling',
    'token-untrusted-key',
    'http-https-mismatch',
    'rails-cannot-reach-registry',
    'upload-state-lost',
  ],
  asks: ['registryHost', 'gitlabHost'],
  exhibits: [
    { kind: 'diagram', of: 'separate-nodes' },
    { kind: 'settings', of: 'registry auth rails' },
  ],
});
