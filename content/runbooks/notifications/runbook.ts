import { defineRunbook } from '../../../src/runbook/define.ts';

/** Sources: topics.md A56, D56 and 0; signatures.md S11 and S12; config.md 2.1, 2.2, 4 and 7; reproduced (capture notifications-failing). */
const afterwards = ['apply', 'restart-gitlab', 'push'];

export default defineRunbook({
  kind: 'task',
  reviewed: '2026-11-21',
  versions: { from: '13.0' },
  start: 'state',
  questions: {
    state: {
      answers: { new: 'receiver', failing: 'failure', unsure: 'failure' },
      from: {
        fact: 'notificationFailure',
        answers: { none: 'new', refused: 'failing', unreachable: 'failing', lost: 'failing' },
      },
      probe: 'show-notification-failures',
    },
    receiver: {
      answers: { gitlab: 'gitlab', geo: 'geo', service: 'service', unsure: 'gitlab' },
    },
    failure: {
      answers: { refused: 'refused', unreachable: 'unreachable', lost: 'lost', unsure: 'refused' },
      from: {
        fact: 'notificationFailure',
        answers: { refused: 'refused', unreachable: 'unreachable', lost: 'lost' },
      },
      probe: 'show-notification-failures',
    },
  },
  outcomes: {
    gitlab: {
      steps: [
        'back-up',
        'make-token',
        'notify-gitlab',
        'notify-gitlab-chart',
        'notify-gitlab-config',
        'secret-of-gitlab',
        ...afterwards,
      ],
      check: 'delivered',
    },
    geo: {
      steps: [
        'back-up',
        'make-token',
        'notify-geo',
        'secret-of-chart',
        'notify-gitlab-config',
        'secret-of-gitlab',
        ...afterwards,
      ],
      check: 'delivered',
    },
    service: {
      steps: ['back-up', 'make-token', 'notify-service', 'notify-service-chart', 'apply', 'push'],
      check: 'delivered',
    },
    refused: {
      steps: ['see-failures', 'see-addresses', 'compare', 'back-up', 'same-secret', 'apply', 'restart-gitlab', 'push'],
      check: 'delivered',
    },
    unreachable: {
      steps: ['see-failures', 'see-addresses', 'ask-endpoint', 'back-up', 'right-address', 'apply', 'push'],
      check: 'delivered',
    },
    lost: {
      steps: ['see-failures', 'see-metrics', 'ask-endpoint', 'back-up', 'longer', 'apply', 'push'],
      check: 'delivered',
    },
  },
  steps: {
    'back-up': { effect: 'read-only', snippet: 'back-up-configuration' },
    'make-token': { effect: 'reconfigure', snippet: 'make-notification-token', undo: true },
    'notify-gitlab': { effect: 'reconfigure', snippet: 'notify-gitlab', only: ['linux', 'compose'], undo: true },
    'notify-gitlab-chart': { effect: 'reconfigure', snippet: 'notify-gitlab-from-chart', only: ['helm'], undo: true },
    'notify-gitlab-config': {
      effect: 'reconfigure',
      snippet: 'notify-gitlab-from-config',
      only: ['source'],
      undo: true,
    },
    'secret-of-gitlab': {
      effect: 'reconfigure',
      snippet: 'set-notification-secret',
      only: ['source'],
      undo: true,
    },
    'notify-geo': { effect: 'reconfigure', snippet: 'notify-geo', only: ['linux', 'compose'], undo: true },
    'secret-of-chart': { effect: 'reconfigure', snippet: 'name-notification-secret', only: ['helm'], undo: true },
    'notify-service': {
      effect: 'reconfigure',
      snippet: 'notify-service',
      only: ['linux', 'compose', 'source'],
      undo: true,
    },
    'notify-service-chart': { effect: 'reconfigure', snippet: 'notify-service-from-chart', only: ['helm'], undo: true },
    apply: { effect: 'restart', snippet: 'apply-configuration', undo: true },
    'restart-gitlab': { effect: 'restart', snippet: 'restart-gitlab-of-source', only: ['source'], undo: true },
    push: { effect: 'client-change', snippet: 'docker-push', undo: true },
    'see-failures': { effect: 'read-only', snippet: 'show-notification-failures' },
    'see-addresses': { effect: 'read-only', snippet: 'list-notification-endpoints' },
    compare: { effect: 'read-only', snippet: 'compare-notification-secrets' },
    'same-secret': { effect: 'reconfigure', undo: true },
    'ask-endpoint': { effect: 'read-only', snippet: 'ask-notification-endpoint' },
    'right-address': { effect: 'reconfigure', undo: true },
    'see-metrics': { effect: 'read-only', snippet: 'show-notification-metrics' },
    longer: { effect: 'reconfigure', undo: true },
  },
  checks: {
    delivered: {
      snippet: 'show-notification-metrics',
      fixed: ['notifications/metrics-delivered'],
      notFixed: ['notifications/metrics-failing', 'notifications/metrics-silent', 'notifications/metrics-closed'],
    },
  },
  related: ['prometheus-metrics', 'rails-cannot-reach-registry', 'registry-config-error'],
  asks: ['gitlabHost'],
  exhibits: [
    { kind: 'settings', of: 'notifications.endpoints notifications.events notifications.fanouttimeout' },
    { kind: 'metrics', of: 'notifications' },
  ],
});
