import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: beyond.md B18, B27, B29; topics.md A1. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'answers',
  questions: {
    answers: {
      answers: {
        'gitlab-web': 'use-shown-address',
        'other-registry': 'name-host',
        web: 'use-shown-address',
        none: 'unreachable',
        registry: 'relative',
        unsure: 'use-shown-address',
      },
      from: {
        fact: 'addressAnswer',
        answers: {
          'gitlab-web': 'gitlab-web',
          'other-registry': 'other-registry',
          web: 'web',
          none: 'none',
          'gitlab-registry': 'registry',
        },
      },
      probe: 'ask-registry-address',
    },
    relative: { answers: { yes: 'set-realm', no: 'not-forwarded', unsure: 'not-forwarded' } },
  },
  outcomes: {
    'use-shown-address': { steps: ['read-address', 'log-in-there'], check: 'address' },
    'name-host': { steps: ['read-address', 'push-full-name'], check: 'address' },
    'set-realm': { steps: ['write-realm', 'apply'], check: 'login' },
    unreachable: { steps: [], goto: 'registry-unreachable' },
    'not-forwarded': { steps: [], goto: 'request-not-forwarded' },
  },
  steps: {
    'read-address': { effect: 'read-only' },
    'log-in-there': { effect: 'client-change', snippet: 'docker-login', undo: true },
    'push-full-name': { effect: 'client-change', snippet: 'push-under-full-name', undo: true },
    'write-realm': { effect: 'reconfigure', snippet: 'set-token-realm', undo: true },
    apply: { effect: 'reconfigure', snippet: 'apply-configuration', undo: true },
  },
  checks: {
    address: {
      snippet: 'ask-registry-address',
      fixed: ['wrong-registry-address/gitlab-registry'],
      notFixed: ['wrong-registry-address/no-answer'],
    },
    login: { snippet: 'docker-login', fixed: ['symptoms/login-succeeded'] },
  },
  related: ['request-not-forwarded', 'registry-unreachable', 'auth-denied'],
});
