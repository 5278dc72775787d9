import { defineRunbook } from '../../../src/runbook/define.ts';

/**
 * Sources: topics.md A1, A19; beyond.md B6, B11, B17; signatures.md S5, S6; captures nginx-registry-down-502, nginx-upstream-timeout-504,
 * token-html-502, token-realm-down, token-error-500.
 */
export default defineRunbook({
  kind: 'problem',
  reviewed: '2026-11-20',
  versions: { from: '13.0' },
  start: 'place',
  questions: {
    place: {
      answers: { registry: 'reason', gitlab: 'gitlab-kind', none: 'over-now', unsure: 'reason' },
      from: { fact: 'gatewayPlace', answers: { registry: 'registry', gitlab: 'gitlab' } },
      probe: 'probe-gateway',
    },
    reason: {
      answers: {
        refused: 'state',
        timeout: 'too-slow',
        closed: 'closed-early',
        unresolved: 'upstream-name',
        unsure: 'state',
      },
      from: {
        fact: 'gatewayReason',
        answers: { refused: 'refused', timeout: 'timeout', closed: 'closed', unresolved: 'unresolved' },
      },
      probe: 'show-gateway-errors',
    },
    state: {
      answers: { up: 'right-upstream', down: 'start-it', restarting: 'stops-again', unsure: 'start-it' },
      from: { fact: 'registryState', answers: { up: 'up', down: 'down', restarting: 'restarting' } },
      probe: 'probe-registry-state',
    },
    'gitlab-kind': {
      answers: { 'no-answer': 'gitlab-down', error: 'gitlab-fails', unsure: 'gitlab-down' },
      from: {
        fact: 'gatewayReason',
        answers: {
          refused: 'no-answer',
          timeout: 'no-answer',
          closed: 'no-answer',
          unresolved: 'no-answer',
          error: 'error',
        },
      },
      probe: 'show-gateway-errors',
    },
  },
  outcomes: {
    'start-it': { steps: ['registry-status', 'start-registry'], check: 'registry' },
    'stops-again': { steps: ['registry-status'], goto: 'registry-crash-loop' },
    'right-upstream': { steps: ['where-it-listens', 'upstream-address', 'reload'], check: 'registry' },
    'too-slow': { steps: ['who-gave-up', 'wait-longer', 'outer-timeouts', 'reload'], check: 'push' },
    'closed-early': { steps: ['registry-status', 'why-closed'], check: 'registry' },
    'upstream-name': { steps: ['name-upstream', 'reload'], check: 'registry' },
    'gitlab-down': { steps: ['token-errors', 'start-gitlab', 'wait-for-gitlab'], check: 'token' },
    'gitlab-fails': { steps: ['token-errors', 'mend-gitlab', 'leave-17-11-0'], check: 'token' },
    'over-now': { steps: ['newest-errors'], check: 'registry' },
  },
  steps: {
    'registry-status': { effect: 'read-only', snippet: 'registry-status' },
    'start-registry': { effect: 'restart', snippet: 'restart-registry', undo: true },
    'where-it-listens': { effect: 'read-only', snippet: 'probe-registry-listener' },
    'upstream-address': { effect: 'reconfigure', snippet: 'nginx-registry-location', undo: true },
    reload: { effect: 'reconfigure', snippet: 'reload-registry-proxy', undo: true },
    'who-gave-up': { effect: 'read-only' },
    'wait-longer': { effect: 'reconfigure', snippet: 'gateway-read-timeout', undo: true },
    'outer-timeouts': { effect: 'reconfigure', undo: true },
    'why-closed': { effect: 'read-only' },
    'name-upstream': { effect: 'reconfigure', undo: true },
    'token-errors': { effect: 'read-only', snippet: 'show-token-service-errors' },
    'start-gitlab': { effect: 'restart', snippet: 'start-gitlab', undo: true },
    'wait-for-gitlab': { effect: 'read-only' },
    'mend-gitlab': { effect: 'reconfigure', undo: true },
    'leave-17-11-0': { effect: 'restart', versions: { from: '17.11', until: '17.11.1' }, undo: true },
    'newest-errors': { effect: 'read-only', snippet: 'show-gateway-errors' },
  },
  checks: {
    registry: {
      snippet: 'check-through-proxy',
      fixed: ['registry-ipv6-upstream/answers-through-proxy'],
      notFixed: ['registry-ipv6-upstream/bad-gateway-through-proxy'],
    },
    token: {
      snippet: 'ask-token-service',
      fixed: ['token-rejected/asked-ok'],
      notFixed: ['token-rejected/asked-error', 'token-rejected/asked-unreachable'],
    },
    push: { snippet: 'docker-push', fixed: ['symptoms/push-completed'] },
  },
  related: [
    'registry-ipv6-upstream',
    'registry-crash-loop',
    'registry-unreachable',
    'gcs-http2',
    'storage-health-check-failing',
    'missing-registry-key',
    'request-too-large',
  ],
});
