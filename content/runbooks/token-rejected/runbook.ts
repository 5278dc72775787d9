import { defineRunbook } from '../../../src/runbook/define.ts';

/**
 * Sources: topics.md A1, A55, A69; tokens-and-certs.md 1–3, 8; signatures.md S1, S6; captures token-*.
 * The token service is asked first: where it gives no token, the registry has nothing to refuse.
 */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'service',
  questions: {
    service: {
      answers: {
        ok: 'refusal',
        'not-found': 'fix-realm',
        disabled: 'enable-in-gitlab',
        html: 'let-through',
        error: 'gitlab-error',
        unreachable: 'reach-gitlab',
        unsure: 'refusal',
      },
      from: {
        fact: 'tokenService',
        answers: {
          ok: 'ok',
          'not-found': 'not-found',
          disabled: 'disabled',
          html: 'html',
          'no-token': 'html',
          error: 'error',
          unreachable: 'unreachable',
        },
      },
      probe: 'ask-token-service',
    },
    refusal: {
      answers: {
        issuer: 'owner',
        audience: 'set-service',
        altered: 'altered',
        key: 'other-key',
        time: 'other-time',
        unsure: 'other-key',
      },
      from: { fact: 'tokenRefusal', answers: { issuer: 'issuer', audience: 'audience', altered: 'altered' } },
      probe: 'show-token-refusals',
    },
    owner: {
      answers: { ours: 'set-issuer', other: 'fix-realm', unsure: 'set-issuer' },
    },
  },
  outcomes: {
    'set-issuer': { steps: ['show-settings', 'set-issuer', 'apply'], check: 'login' },
    'set-service': { steps: ['show-settings', 'set-service', 'apply'], check: 'login' },
    'fix-realm': { steps: ['show-settings', 'set-realm', 'apply'], check: 'service' },
    'enable-in-gitlab': { steps: ['enable', 'apply', 'restart-rails'], check: 'service' },
    'let-through': { steps: ['exempt-path'], check: 'service' },
    'gitlab-error': { steps: ['read-errors', 'mend-gitlab', 'leave-17-11-0'], check: 'service' },
    'reach-gitlab': { steps: ['open-way', 'set-realm-if-wrong', 'apply'], check: 'service' },
    altered: { steps: ['try-token', 'find-rules', 'pass-header'], check: 'login' },
    'other-key': { steps: [], goto: 'token-untrusted-key' },
    'other-time': { steps: [], goto: 'clock-skew' },
  },
  steps: {
    'show-settings': { effect: 'read-only', snippet: 'show-token-settings' },
    'set-issuer': { effect: 'reconfigure', snippet: 'set-token-issuer', undo: true },
    'set-service': { effect: 'reconfigure', snippet: 'set-token-service', undo: true },
    'set-realm': { effect: 'reconfigure', snippet: 'set-token-realm', undo: true },
    'set-realm-if-wrong': { effect: 'reconfigure', snippet: 'set-token-realm', undo: true },
    enable: { effect: 'reconfigure', snippet: 'enable-registry-in-gitlab', undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'restart-rails': { effect: 'restart', snippet: 'restart-registry-and-rails', only: ['source'], undo: true },
    'exempt-path': { effect: 'reconfigure', undo: true },
    'read-errors': { effect: 'read-only', snippet: 'show-token-service-errors' },
    'mend-gitlab': { effect: 'reconfigure', undo: true },
    'leave-17-11-0': { effect: 'restart', versions: { from: '17.11', until: '17.11.1' }, undo: true },
    'open-way': { effect: 'reconfigure', undo: true },
    'try-token': { effect: 'read-only', snippet: 'show-pull-access' },
    'find-rules': { effect: 'read-only', snippet: 'find-authorization-rules' },
    'pass-header': { effect: 'reconfigure', undo: true },
  },
  checks: {
    login: { snippet: 'docker-login', fixed: ['symptoms/login-succeeded'], notFixed: ['symptoms/login-401'] },
    service: {
      snippet: 'ask-token-service',
      fixed: ['token-rejected/asked-ok'],
      notFixed: ['token-rejected/asked-error', 'token-rejected/asked-unreachable'],
    },
  },
  related: ['token-untrusted-key', 'clock-skew', 'auth-denied', 'wrong-registry-address', 'external-registry'],
});
