import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A54, A19, D54; config.md 2.1, 2.3, 3. */
export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'method',
  questions: {
    method: {
      answers: { linux: 'proxy', compose: 'proxy', helm: 'chart', source: 'self-compiled', unsure: 'proxy' },
      from: {
        fact: 'installMethod',
        answers: { linux: 'linux', compose: 'compose', helm: 'helm', source: 'source' },
      },
    },
    proxy: { answers: { bundled: 'bundled', own: 'own-nginx', unsure: 'bundled' } },
  },
  outcomes: {
    bundled: { steps: ['see-owner', 'back-up', 'move-port', 'remove-pinned', 'apply', 'see-state'], check: 'agree' },
    'own-nginx': {
      steps: ['see-owner', 'back-up', 'move-port', 'remove-pinned', 'apply', 'upstream', 'reload-own', 'see-state'],
      check: 'agree',
    },
    'self-compiled': {
      steps: [
        'see-owner',
        'back-up',
        'move-port',
        'api-url',
        'restart-registry',
        'restart-gitlab',
        'upstream',
        'reload-nginx',
      ],
      check: 'agree',
    },
    chart: { steps: ['see-service'] },
  },
  steps: {
    'see-owner': { effect: 'read-only', snippet: 'show-port-owner' },
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'move-port': { effect: 'reconfigure', snippet: 'move-registry-port', undo: true },
    'remove-pinned': { effect: 'reconfigure', only: ['linux', 'compose'], undo: true },
    'api-url': { effect: 'reconfigure', snippet: 'api-url-of-source', only: ['source'], undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'restart-registry': { effect: 'restart', snippet: 'restart-registry', undo: true },
    'restart-gitlab': { effect: 'restart', snippet: 'restart-gitlab-of-source', only: ['source'], undo: true },
    upstream: { effect: 'reconfigure', snippet: 'nginx-upstream-port', undo: true },
    'reload-own': { effect: 'reconfigure', undo: true },
    'reload-nginx': { effect: 'reconfigure', snippet: 'reload-nginx', only: ['source'], undo: true },
    'see-state': { effect: 'read-only', snippet: 'probe-registry-state' },
    'see-service': { effect: 'read-only', snippet: 'show-registry-address' },
  },
  checks: {
    agree: {
      snippet: 'check-internal-port',
      fixed: ['internal-port/agree'],
      notFixed: ['internal-port/not-listening', 'internal-port/proxy-elsewhere', 'internal-port/gitlab-elsewhere'],
    },
  },
  related: ['registry-domain', 'gateway-error', 'registry-ipv6-upstream', 'registry-crash-loop', 'separate-nodes'],
});
