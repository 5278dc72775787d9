import { defineFamily } from '../../../src/metrics/define.ts';

/** Sources: signatures.md S12 (labkit's handler metrics, upstream's as captured), topics.md A10. */
const requests = 'registry_http_requests_total';
const duration = 'registry_http_request_duration_seconds';
const handled = { labels: { code: [], method: [], route: [] }, registry: 'both' } as const;

export default defineFamily({
  order: 1,
  metrics: {
    registry_http_in_flight_requests: { type: 'gauge', registry: 'both', upstreamLabels: ['handler'], watch: true },
    registry_http_requests_total: {
      type: 'counter',
      ...handled,
      upstreamLabels: ['handler', 'code', 'method'],
      watch: true,
    },
    registry_http_request_duration_seconds: {
      type: 'histogram',
      unit: 'seconds',
      ...handled,
      upstreamLabels: ['handler', 'method'],
      watch: true,
    },
    registry_http_request_size_bytes: { type: 'histogram', unit: 'bytes', ...handled, upstreamLabels: ['handler'] },
    registry_http_response_size_bytes: { type: 'histogram', unit: 'bytes', ...handled, upstreamLabels: ['handler'] },
    registry_http_time_to_write_header_seconds: {
      type: 'histogram',
      unit: 'seconds',
      labels: handled.labels,
      watch: true,
    },
  },
  findings: {
    'no-requests': {
      severity: 'critical',
      when: { kind: 'absent', of: { metric: 'registry_http_in_flight_requests' } },
      alert: { name: 'RegistryMetricsMissing', expr: 'absent(registry_http_in_flight_requests)', for: '10m' },
      leadsTo: ['prometheus-metrics', 'registry-unreachable'],
    },
    'server-errors': {
      severity: 'critical',
      when: {
        kind: 'share',
        of: { metric: requests, like: { code: /^5\d\d$/ } },
        among: { metric: requests },
        above: 0.01,
        least: 100,
      },
      alert: {
        name: 'RegistryServerErrors',
        expr: `sum(rate(${requests}{code=~"5.."}[5m])) / sum(rate(${requests}[5m])) > 0.01`,
        for: '10m',
      },
      leadsTo: ['storage-health-check-failing', 'gateway-error'],
    },
    throttled: {
      severity: 'info',
      when: { kind: 'increase', of: { metric: requests, is: { code: ['429'] } }, above: 0 },
      alert: {
        name: 'RegistryThrottlesClients',
        expr: `sum(rate(${requests}{code="429"}[5m])) > 0`,
        for: '15m',
      },
      leadsTo: ['rate-limited'],
    },
    'slow-requests': {
      severity: 'warning',
      when: {
        kind: 'quantile',
        of: { metric: duration, like: { method: /^head$/i } },
        quantile: 0.95,
        above: 1,
        least: 20,
      },
      alert: {
        name: 'RegistrySlowRequests',
        expr: `histogram_quantile(0.95, sum by (le) (rate(${duration}_bucket{method=~"(?i:head)"}[5m]))) > 1`,
        for: '15m',
      },
      leadsTo: ['debug-logs'],
    },
    'slow-answers': {
      severity: 'warning',
      when: {
        kind: 'quantile',
        of: { metric: 'registry_http_time_to_write_header_seconds', like: { method: /^get$/i } },
        quantile: 0.95,
        by: 'route',
        above: 2.5,
        least: 20,
      },
      alert: {
        name: 'RegistrySlowAnswers',
        expr: 'histogram_quantile(0.95, sum by (le, route) (rate(registry_http_time_to_write_header_seconds_bucket{method=~"(?i:get)"}[5m]))) > 2.5',
        for: '15m',
      },
      leadsTo: ['debug-logs'],
    },
  },
  charts: {
    codes: {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: requests }, by: ['code'] },
      queries: [{ expr: `sum by (code) (rate(${requests}[$__rate_interval]))`, legend: '{{code}}' }],
    },
    duration: {
      unit: 'seconds',
      draws: { kind: 'histogram', of: { metric: duration }, by: ['route', 'handler'] },
      queries: [0.5, 0.95, 0.99].map((quantile) => ({
        expr: `histogram_quantile(${quantile}, sum by (le) (rate(${duration}_bucket[$__rate_interval])))`,
        legend: `p${quantile * 100}`,
      })),
    },
    'in-flight': {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: 'registry_http_in_flight_requests' }, by: ['handler'] },
      queries: [{ expr: 'sum(registry_http_in_flight_requests)', legend: 'registry_http_in_flight_requests' }],
    },
  },
});
