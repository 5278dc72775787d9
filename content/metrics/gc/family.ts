import { defaultBuckets, defineFamily } from '../../../src/metrics/define.ts';

/** Sources: signatures.md S12, topics.md A10. Online garbage collection only: it needs the metadata database. */
const flags = ['true', 'false'];
const run = { worker: [], noop: flags, error: flags, dangling: flags, event: [] } as const;
const artifact = { backend: ['storage', 'database'], artifact: ['blob', 'manifest'] } as const;
const runs = 'registry_gc_runs_total';
const deletes = 'registry_gc_delete_duration_seconds';

export default defineFamily({
  order: 5,
  metrics: {
    registry_gc_runs_total: { type: 'counter', labels: run, watch: true },
    registry_gc_run_duration_seconds: { type: 'histogram', unit: 'seconds', labels: run, buckets: defaultBuckets },
    registry_gc_deletes_total: { type: 'counter', labels: artifact },
    registry_gc_delete_duration_seconds: {
      type: 'histogram',
      unit: 'seconds',
      labels: { ...artifact, error: flags },
      buckets: defaultBuckets,
      watch: true,
    },
    registry_gc_storage_deleted_bytes_total: { type: 'counter', unit: 'bytes', labels: { media_type: [] } },
    registry_gc_postpones_total: { type: 'counter', labels: { worker: [] }, watch: true },
    registry_gc_sleep_duration_seconds: {
      type: 'histogram',
      unit: 'seconds',
      labels: { worker: [] },
      buckets: [0.5, 1, 5, 15, 30, 60, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400],
    },
  },
  findings: {
    'runs-failing': {
      severity: 'warning',
      when: {
        kind: 'share',
        of: { metric: runs, is: { error: ['true'] } },
        among: { metric: runs },
        above: 0.05,
        least: 20,
      },
      alert: {
        name: 'RegistryGarbageRunsFail',
        expr: `sum by (worker) (rate(${runs}{error="true"}[30m])) / sum by (worker) (rate(${runs}[30m])) > 0.05`,
        for: '30m',
      },
    },
    'deletes-failing': {
      severity: 'warning',
      when: {
        kind: 'increase',
        of: { metric: deletes, part: 'count', is: { error: ['true'] } },
        by: ['backend', 'artifact'],
        above: 0,
      },
      alert: {
        name: 'RegistryGarbageDeletesFail',
        expr: `sum by (backend, artifact) (increase(${deletes}_count{error="true"}[30m])) > 0`,
        for: '15m',
      },
      leadsTo: ['s3-credentials', 'storage-permission'],
    },
    postponed: {
      severity: 'info',
      when: { kind: 'increase', of: { metric: 'registry_gc_postpones_total' }, by: ['worker'], above: 100 },
    },
  },
  charts: {
    runs: {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: runs }, by: ['worker'] },
      queries: [
        { expr: `sum by (worker, error) (rate(${runs}[$__rate_interval]))`, legend: '{{worker}} error={{error}}' },
      ],
    },
    deletes: {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: 'registry_gc_deletes_total' }, by: ['artifact'] },
      queries: [
        {
          expr: 'sum by (backend, artifact) (rate(registry_gc_deletes_total[$__rate_interval]))',
          legend: '{{backend}} {{artifact}}',
        },
      ],
    },
    freed: {
      unit: 'bytes',
      draws: { kind: 'bars', of: { metric: 'registry_gc_storage_deleted_bytes_total' }, by: ['media_type'] },
      queries: [
        {
          expr: 'sum(increase(registry_gc_storage_deleted_bytes_total[1h]))',
          legend: 'registry_gc_storage_deleted_bytes_total',
        },
      ],
    },
  },
});
