import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A55, D55, A18; tokens-and-certs.md 1–5; config.md 2.1, 4. */
const gitlabSide = [
  'back-up',
  'own-pair',
  'key-pair',
  'gitlab-side',
  'bundled-off',
  'apply',
  'restart-gitlab',
  'certificate',
];
const afterwards = ['restart-registry', 'see-token', 'see-from-gitlab'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'program',
  questions: {
    program: {
      answers: {
        gitlab: 'registry-of-gitlab',
        'distribution-2': 'distribution-2',
        'distribution-3': 'distribution-3',
        other: 'does-not-fit',
        unsure: 'registry-of-gitlab',
      },
    },
  },
  outcomes: {
    'registry-of-gitlab': { steps: [], goto: 'separate-nodes' },
    'distribution-2': { steps: [...gitlabSide, 'auth-block', ...afterwards], check: 'login' },
    'distribution-3': { steps: [...gitlabSide, 'jwks', 'auth-block-3', ...afterwards], check: 'login' },
    'does-not-fit': { steps: ['see-challenge', 'separate-logins'] },
  },
  steps: {
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'own-pair': { effect: 'reconfigure', snippet: 'pair-in-configuration', only: ['linux', 'compose'], undo: true },
    'key-pair': { effect: 'reconfigure', snippet: 'create-key-pair', only: ['source'], undo: true },
    'gitlab-side': {
      effect: 'reconfigure',
      snippet: 'gitlab-with-external-registry',
      deprecatedFrom: '15.8',
      undo: true,
    },
    'bundled-off': { effect: 'reconfigure', snippet: 'bundled-registry-off', only: ['linux', 'compose'], undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', only: ['linux', 'compose'], undo: true },
    'restart-gitlab': { effect: 'restart', snippet: 'restart-gitlab-of-source', only: ['source'], undo: true },
    certificate: { effect: 'read-only', snippet: 'derive-signing-certificate' },
    jwks: { effect: 'read-only', snippet: 'make-jwks' },
    'auth-block': { effect: 'reconfigure', snippet: 'external-registry-auth', undo: true },
    'auth-block-3': { effect: 'reconfigure', snippet: 'external-registry-auth-jwks', undo: true },
    'restart-registry': { effect: 'restart', undo: true },
    'see-token': { effect: 'read-only', snippet: 'ask-token-service' },
    'see-from-gitlab': { effect: 'read-only', snippet: 'ask-registry-from-gitlab' },
    'see-challenge': { effect: 'read-only', snippet: 'show-auth-challenge' },
    'separate-logins': { effect: 'client-change', undo: true },
  },
  checks: {
    login: {
      snippet: 'docker-login',
      fixed: ['symptoms/login-succeeded'],
      notFixed: ['symptoms/login-401', 'external-registry/refused-by-3', 'external-registry/key-not-read'],
    },
  },
  related: ['separate-nodes', 'token-untrusted-key', 'token-rejected', 'third-party-migration', 'migrate-images'],
  asks: ['registryHost', 'gitlabHost'],
  exhibits: [{ kind: 'settings', of: 'auth.token rails' }],
});
