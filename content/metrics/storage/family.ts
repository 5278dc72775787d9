import { defaultBuckets, defineFamily } from '../../../src/metrics/define.ts';

/** Sources: signatures.md S12, topics.md A10 and A35. Thresholds are ours. */
const mebibyte = 1024 ** 2;
const gibibyte = 1024 ** 3;
const blobSizes = [
  mebibyte / 2,
  ...[1, 64, 128, 256, 512].map((size) => size * mebibyte),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50].map((size) => size * gibibyte),
];
const retries = 'registry_storage_storage_backend_retries_total';
const download = 'registry_storage_blob_download_bytes';

export default defineFamily({
  order: 2,
  metrics: {
    registry_storage_blob_download_bytes: {
      type: 'histogram',
      unit: 'bytes',
      labels: { redirect: ['true', 'false'] },
      buckets: blobSizes,
      watch: true,
    },
    registry_storage_blob_upload_bytes: { type: 'histogram', unit: 'bytes', buckets: blobSizes },
    registry_storage_cdn_redirects_total: {
      type: 'counter',
      labels: { backend: ['cdn', 'storage'], bypass: ['true', 'false'], bypass_reason: [] },
    },
    registry_storage_rate_limit_total: { type: 'counter', watch: true },
    registry_storage_storage_backend_retries_total: {
      type: 'counter',
      labels: { retry_type: ['native', 'custom'] },
      watch: true,
    },
    registry_storage_urlcache_requests_total: {
      type: 'counter',
      labels: { result: ['hit', 'miss'], reason: [] },
      watch: true,
    },
    registry_storage_urlcache_object_size: {
      type: 'histogram',
      unit: 'bytes',
      buckets: [100, 250, 500, 750, 1000, 1500, 2048, 3072, 5120, 10240],
    },
    registry_storage_object_accesses_topn: {
      type: 'gauge',
      labels: { top_n: ['1', '10', '100', '1000', '10000', 'all'] },
    },
    registry_storage_object_accesses_distribution: {
      type: 'histogram',
      buckets: [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240],
    },
    registry_storage_access_tracker_dropped_events: { type: 'counter', watch: true },
    registry_storage_action_seconds: {
      type: 'histogram',
      unit: 'seconds',
      labels: { action: [], driver: [] },
      buckets: defaultBuckets,
      registry: 'upstream',
      watch: true,
    },
    registry_storage_cache_total: {
      type: 'counter',
      labels: { type: ['Request', 'Hit', 'Miss'] },
      registry: 'upstream',
    },
  },
  findings: {
    'rate-limit': {
      severity: 'warning',
      when: { kind: 'increase', of: { metric: 'registry_storage_rate_limit_total' }, above: 0 },
      alert: {
        name: 'RegistryStorageRateLimited',
        expr: 'increase(registry_storage_rate_limit_total[15m]) > 0',
        for: '5m',
      },
      leadsTo: ['s3-slow-down'],
    },
    retries: {
      severity: 'warning',
      when: { kind: 'increase', of: { metric: retries }, by: ['retry_type'], above: 10 },
      alert: {
        name: 'RegistryStorageRetries',
        expr: `sum by (retry_type) (rate(${retries}[10m])) > 0.1`,
        for: '30m',
      },
      leadsTo: ['s3-slow-down', 's3-unexpected-eof'],
    },
    'slow-storage': {
      severity: 'warning',
      when: {
        kind: 'quantile',
        of: { metric: 'registry_storage_action_seconds' },
        quantile: 0.95,
        by: 'action',
        above: 1,
        least: 20,
      },
      alert: {
        name: 'RegistryStorageSlow',
        expr: 'histogram_quantile(0.95, sum by (le, action) (rate(registry_storage_action_seconds_bucket[10m]))) > 1',
        for: '15m',
      },
    },
    'delivers-itself': {
      severity: 'info',
      when: {
        kind: 'share',
        of: { metric: download, part: 'count', is: { redirect: ['false'] } },
        among: { metric: download, part: 'count' },
        above: 0.5,
        least: 50,
      },
      leadsTo: ['storage-redirect-unreachable'],
    },
    'url-cache-misses': {
      severity: 'info',
      when: {
        kind: 'share',
        of: { metric: 'registry_storage_urlcache_requests_total', is: { result: ['miss'] } },
        among: { metric: 'registry_storage_urlcache_requests_total' },
        above: 0.5,
        least: 100,
      },
    },
    'dropped-accesses': {
      severity: 'info',
      when: { kind: 'increase', of: { metric: 'registry_storage_access_tracker_dropped_events' }, above: 0 },
    },
  },
  charts: {
    'blob-traffic': {
      unit: 'bytes',
      draws: { kind: 'bars', of: { metric: download, part: 'sum' }, by: ['redirect'] },
      queries: [
        {
          expr: `sum by (redirect) (rate(${download}_sum[$__rate_interval]))`,
          legend: 'download, redirect={{redirect}}',
        },
        { expr: 'sum(rate(registry_storage_blob_upload_bytes_sum[$__rate_interval]))', legend: 'upload' },
      ],
    },
    'upload-size': {
      unit: 'bytes',
      draws: { kind: 'histogram', of: { metric: 'registry_storage_blob_upload_bytes' }, by: [] },
      queries: [0.5, 0.95].map((quantile) => ({
        expr: `histogram_quantile(${quantile}, sum by (le) (rate(registry_storage_blob_upload_bytes_bucket[$__rate_interval])))`,
        legend: `p${quantile * 100}`,
      })),
    },
    'download-size': {
      unit: 'bytes',
      draws: { kind: 'histogram', of: { metric: download }, by: ['redirect'] },
      queries: [0.5, 0.95].map((quantile) => ({
        expr: `histogram_quantile(${quantile}, sum by (le) (rate(${download}_bucket[$__rate_interval])))`,
        legend: `p${quantile * 100}`,
      })),
    },
    retries: {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: retries }, by: ['retry_type'] },
      queries: [
        { expr: `sum by (retry_type) (rate(${retries}[$__rate_interval]))`, legend: '{{retry_type}}' },
        { expr: 'sum(rate(registry_storage_rate_limit_total[$__rate_interval]))', legend: 'rate limit' },
      ],
    },
    actions: {
      unit: 'seconds',
      draws: { kind: 'histogram', of: { metric: 'registry_storage_action_seconds' }, by: ['action'] },
      queries: [
        {
          expr: 'histogram_quantile(0.95, sum by (le, action) (rate(registry_storage_action_seconds_bucket[$__rate_interval])))',
          legend: '{{action}}',
        },
      ],
    },
  },
});
