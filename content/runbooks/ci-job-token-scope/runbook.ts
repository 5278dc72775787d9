import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A25, A34, E; signatures.md S8; config.md 8.5; tokens-and-certs.md 9. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '16.0' },
  start: 'login',
  questions: {
    login: {
      answers: { token: 'whose', variable: 'other-login', file: 'other-login', none: 'no-login', unsure: 'whose' },
      from: {
        fact: 'jobCredential',
        answers: { 'job-token': 'token', 'auth-config': 'variable', 'config-file': 'file' },
      },
    },
    whose: { answers: { other: 'access', same: 'same-project', unsure: 'access' } },
    access: { answers: { yes: 'allow', no: 'give-access', unsure: 'allow' } },
  },
  outcomes: {
    allow: { steps: ['allow-project', 'or-deploy-token'], check: 'image' },
    'give-access': { steps: ['add-member', 'see-visibility', 'allow-project'], check: 'image' },
    'other-login': { steps: ['see-entry', 'renew-entry', 'or-drop-entry'], check: 'image' },
    'same-project': { steps: ['compare-name'], goto: 'auth-denied' },
    'no-login': { steps: [], goto: 'no-basic-auth-credentials' },
  },
  steps: {
    'allow-project': { effect: 'reconfigure', undo: true },
    'or-deploy-token': { effect: 'reconfigure', snippet: 'print-docker-auth-config', undo: true },
    'add-member': { effect: 'reconfigure', undo: true },
    'see-visibility': { effect: 'read-only' },
    'see-entry': { effect: 'read-only' },
    'renew-entry': { effect: 'reconfigure', snippet: 'print-docker-auth-config', undo: true },
    'or-drop-entry': { effect: 'reconfigure', undo: true },
    'compare-name': { effect: 'read-only' },
  },
  checks: {
    image: { snippet: 'ci-pull-check', fixed: ['symptoms/job-succeeded'] },
  },
  related: ['auth-denied', 'no-basic-auth-credentials', 'dependency-proxy', 'manifest-unknown', 'token-untrusted-key'],
});
