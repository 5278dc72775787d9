import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A1 (4) (5), config.md 6, beyond.md B18 and B19; captures nginx-strips-v2, nginx-drops-authorization, nginx-redirect-to-login. */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'path',
  questions: {
    path: {
      answers: {
        rewritten: 'fix-path',
        redirected: 'exempt',
        answered: 'right-server',
        'header-dropped': 'pass-authorization',
        gateway: 'other-gateway',
        unreachable: 'no-answer',
        whole: 'arrives-whole',
        unsure: 'compare-proxy',
      },
      from: {
        fact: 'requestPath',
        answers: {
          rewritten: 'rewritten',
          redirected: 'redirected',
          answered: 'answered',
          'header-dropped': 'header-dropped',
          gateway: 'gateway',
          unreachable: 'unreachable',
          whole: 'whole',
        },
      },
      probe: 'probe-request-path',
    },
  },
  outcomes: {
    'fix-path': { steps: ['find-rules', 'keep-path', 'reload'], check: 'request' },
    exempt: { steps: ['find-rules', 'exempt-path', 'reload'], check: 'request' },
    'right-server': { steps: ['show-proxy', 'own-server-block', 'reload'], check: 'request' },
    'pass-authorization': { steps: ['find-header-rules', 'pass-header', 'reload'], check: 'request' },
    'compare-proxy': { steps: ['show-proxy', 'find-rules', 'settings', 'reload'], check: 'request' },
    'other-gateway': { steps: [], goto: 'gateway-error' },
    'no-answer': { steps: [], goto: 'registry-unreachable' },
    'arrives-whole': { steps: [], goto: 'token-rejected' },
  },
  steps: {
    'find-rules': { effect: 'read-only', snippet: 'find-path-rules' },
    'find-header-rules': { effect: 'read-only', snippet: 'find-authorization-rules' },
    'show-proxy': { effect: 'read-only', snippet: 'show-registry-proxy' },
    'keep-path': { effect: 'reconfigure', undo: true },
    'exempt-path': { effect: 'reconfigure', undo: true },
    'own-server-block': { effect: 'reconfigure', snippet: 'nginx-registry-location', undo: true },
    'pass-header': { effect: 'reconfigure', undo: true },
    settings: { effect: 'reconfigure', snippet: 'nginx-registry-location', undo: true },
    reload: { effect: 'reconfigure', snippet: 'reload-registry-proxy', undo: true },
  },
  checks: {
    request: { snippet: 'probe-request-path', fixed: ['request-not-forwarded/request-whole'] },
  },
  related: ['wrong-registry-address', 'gateway-error', 'auth-denied', 'token-rejected', 'push-retry-forwarded-headers'],
});
