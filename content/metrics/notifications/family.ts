import { defineFamily } from '../../../src/metrics/define.ts';

/** Sources: signatures.md S11 and S12, topics.md A10 and D56, config.md 4 (queuesizelimit 3000). Thresholds are ours. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100];
const events = 'registry_notifications_events_total';
const delivery = 'registry_notifications_delivery_total';
const status = 'registry_notifications_status_total';
const pending = 'registry_notifications_pending';
const latency = 'registry_notifications_http_latency_seconds';

export default defineFamily({
  order: 3,
  metrics: {
    registry_notifications_events_total: {
      type: 'counter',
      labels: { type: ['Successes', 'Failures', 'Events', 'Dropped'], action: [], artifact: [], endpoint: [] },
      watch: true,
    },
    registry_notifications_pending: { type: 'gauge', labels: { endpoint: [] }, watch: true },
    registry_notifications_status_total: { type: 'counter', labels: { code: [], endpoint: [] }, watch: true },
    registry_notifications_errors_total: { type: 'counter', labels: { endpoint: [] }, watch: true },
    registry_notifications_delivery_total: {
      type: 'counter',
      labels: { endpoint: [], delivery_type: ['delivered', 'lost'] },
      watch: true,
    },
    registry_notifications_retries_count: {
      type: 'histogram',
      labels: { endpoint: [] },
      buckets: [0, 1, 2, 3, 5, 10, 15, 20, 30, 50],
    },
    registry_notifications_http_latency_seconds: {
      type: 'histogram',
      unit: 'seconds',
      labels: { endpoint: [] },
      buckets: seconds,
      watch: true,
    },
    registry_notifications_total_latency_seconds: {
      type: 'histogram',
      unit: 'seconds',
      labels: { endpoint: [] },
      buckets: seconds,
    },
  },
  findings: {
    lost: {
      severity: 'critical',
      when: {
        kind: 'increase',
        of: { metric: delivery, is: { delivery_type: ['lost'] } },
        by: ['endpoint'],
        above: 0,
      },
      alert: {
        name: 'RegistryNotificationsLost',
        expr: `sum by (endpoint) (increase(${delivery}{delivery_type="lost"}[15m])) > 0`,
        for: '1m',
      },
    },
    dropped: {
      severity: 'critical',
      when: { kind: 'increase', of: { metric: events, is: { type: ['Dropped'] } }, by: ['endpoint'], above: 0 },
      alert: {
        name: 'RegistryNotificationsDropped',
        expr: `sum by (endpoint) (increase(${events}{type="Dropped"}[15m])) > 0`,
        for: '1m',
      },
    },
    failing: {
      severity: 'warning',
      when: {
        kind: 'share',
        of: { metric: events, is: { type: ['Failures'] } },
        among: { metric: events, is: { type: ['Failures', 'Successes'] } },
        above: 0.05,
        least: 20,
      },
      alert: {
        name: 'RegistryNotificationsFailing',
        expr: `sum by (endpoint) (rate(${events}{type="Failures"}[10m])) / sum by (endpoint) (rate(${events}{type=~"Failures|Successes"}[10m])) > 0.05`,
        for: '15m',
      },
    },
    refused: {
      severity: 'warning',
      when: {
        kind: 'increase',
        of: { metric: status, unlike: { code: /^2\d\d/ } },
        by: ['endpoint', 'code'],
        above: 0,
      },
      alert: {
        name: 'RegistryNotificationsRefused',
        expr: `sum by (endpoint, code) (rate(${status}{code!~"2.*"}[10m])) > 0`,
        for: '10m',
      },
    },
    errors: {
      severity: 'warning',
      when: {
        kind: 'increase',
        of: { metric: 'registry_notifications_errors_total' },
        by: ['endpoint'],
        above: 0,
      },
      alert: {
        name: 'RegistryNotificationErrors',
        expr: 'sum by (endpoint) (rate(registry_notifications_errors_total[10m])) > 0',
        for: '10m',
      },
    },
    'queue-nearly-full': {
      severity: 'critical',
      when: { kind: 'value', of: { metric: pending }, above: 2400 },
      alert: { name: 'RegistryNotificationQueueNearlyFull', expr: `${pending} > 2400`, for: '5m' },
    },
    'queue-growing': {
      severity: 'warning',
      when: { kind: 'growing', of: { metric: pending }, above: 100 },
      alert: {
        name: 'RegistryNotificationQueueGrows',
        expr: `${pending} > 100 and deriv(${pending}[15m]) > 0`,
        for: '15m',
      },
    },
    'queue-long': { severity: 'info', when: { kind: 'value', of: { metric: pending }, above: 100 } },
    'slow-endpoint': {
      severity: 'warning',
      when: { kind: 'quantile', of: { metric: latency }, quantile: 0.95, by: 'endpoint', above: 0.4, least: 20 },
      alert: {
        name: 'RegistryNotificationEndpointSlow',
        expr: `histogram_quantile(0.95, sum by (le, endpoint) (rate(${latency}_bucket[10m]))) > 0.4`,
        for: '15m',
      },
    },
  },
  charts: {
    queue: {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: pending }, by: ['endpoint'] },
      queries: [{ expr: `sum by (endpoint) (${pending})`, legend: '{{endpoint}}' }],
    },
    events: {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: events }, by: ['type'] },
      queries: [{ expr: `sum by (type) (rate(${events}[$__rate_interval]))`, legend: '{{type}}' }],
    },
    codes: {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: status }, by: ['code'] },
      queries: [{ expr: `sum by (code) (rate(${status}[$__rate_interval]))`, legend: '{{code}}' }],
    },
    latency: {
      unit: 'seconds',
      draws: { kind: 'histogram', of: { metric: latency }, by: ['endpoint'] },
      queries: [
        {
          expr: `histogram_quantile(0.95, sum by (le, endpoint) (rate(${latency}_bucket[$__rate_interval])))`,
          legend: 'p95 {{endpoint}}',
        },
      ],
    },
    retries: {
      unit: 'count',
      draws: { kind: 'histogram', of: { metric: 'registry_notifications_retries_count' }, by: ['endpoint'] },
      queries: [
        {
          expr: 'histogram_quantile(0.95, sum by (le, endpoint) (rate(registry_notifications_retries_count_bucket[$__rate_interval])))',
          legend: 'p95 {{endpoint}}',
        },
      ],
    },
  },
});
