import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A4, tokens-and-certs.md 3–5; reproduced with docker-registry 2.8.2 (capture token-untrusted-key). */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'pair',
  questions: {
    pair: {
      answers: { match: 'restart-both', different: 'changed', unreadable: 'find-files', unsure: 'changed' },
      from: { fact: 'keyPair', answers: { match: 'match', different: 'different', unreadable: 'unreadable' } },
      probe: 'compare-key-pair',
    },
    changed: {
      answers: {
        nodes: 'copy-secrets',
        external: 'external-registry',
        'one-node': 'recreate-pair',
        unsure: 'recreate-pair',
      },
    },
  },
  outcomes: {
    'restart-both': { steps: ['restart-services'], check: 'login' },
    'recreate-pair': { steps: ['back-up-secrets', 'write-pair-again', 'restart-services'], check: 'login' },
    'copy-secrets': { steps: ['back-up-secrets', 'copy-secrets-file', 'apply', 'restart-services'], check: 'login' },
    'find-files': { steps: ['show-paths', 'fix-access'], check: 'login' },
    'external-registry': { steps: ['bundle-certificate', 'check-key-ids'], check: 'login' },
  },
  steps: {
    'back-up-secrets': { effect: 'read-only', snippet: 'back-up-secrets' },
    'write-pair-again': { effect: 'reconfigure', snippet: 'rewrite-registry-key-pair', undo: true },
    'restart-services': { effect: 'restart', snippet: 'restart-registry-and-rails', undo: true },
    'copy-secrets-file': { effect: 'reconfigure', undo: true },
    apply: { effect: 'reconfigure', snippet: 'apply-configuration', undo: true },
    'show-paths': { effect: 'read-only', snippet: 'show-key-paths' },
    'fix-access': { effect: 'reconfigure', undo: true },
    'bundle-certificate': { effect: 'reconfigure', undo: true },
    'check-key-ids': { effect: 'read-only' },
  },
  checks: {
    login: { snippet: 'docker-login', fixed: ['symptoms/login-succeeded'], notFixed: ['symptoms/login-401'] },
  },
  related: ['token-rejected', 'clock-skew', 'auth-denied'],
});
