import { defaultBuckets, defineFamily } from '../../../src/metrics/define.ts';

/** Sources: signatures.md S12, topics.md A10, config.md 4 (database.metrics, database.loadbalancing). Thresholds are ours. */
const rows = 'registry_database_rows';
const query = 'registry_database_query_duration_seconds';
const targets = 'registry_database_lb_targets_total';
const lag = 'registry_database_lb_lag_seconds';
const poolStatus = 'registry_database_lb_pool_status';
const migrations = 'registry_database_migrations_total';
const latency = { type: 'histogram', unit: 'seconds', buckets: defaultBuckets } as const;
const failed = ['true', 'false'];

export default defineFamily({
  order: 4,
  metrics: {
    registry_database_queries_total: { type: 'counter', labels: { name: [] } },
    registry_database_query_duration_seconds: { ...latency, labels: { name: [] }, watch: true },
    registry_database_rows: {
      type: 'gauge',
      labels: {
        query_name: [
          'gc_blob_review_queue',
          'gc_manifest_review_queue',
          'gc_blob_review_queue_overdue',
          'gc_manifest_review_queue_overdue',
          'applied_pre_migrations',
          'applied_post_migrations',
        ],
      },
      watch: true,
    },
    registry_database_row_count_collection_duration_seconds: {
      type: 'histogram',
      unit: 'seconds',
      buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60],
    },
    registry_database_migrations_total: {
      type: 'gauge',
      labels: { migration_type: ['pre_deployment', 'post_deployment'] },
      watch: true,
    },
    registry_database_lb_pool_size: { type: 'gauge' },
    registry_database_lb_pool_status: {
      type: 'gauge',
      labels: { replica: [], status: ['online', 'quarantined'] },
      watch: true,
    },
    registry_database_lb_pool_events_total: {
      type: 'counter',
      labels: {
        event: ['replica_added', 'replica_removed', 'replica_quarantined', 'replica_reintegrated'],
        reason: ['replication_lag', 'connectivity', 'removed_from_dns', 'discovered'],
      },
    },
    registry_database_lb_targets_total: {
      type: 'counter',
      labels: {
        target_type: ['primary', 'replica'],
        fallback: ['true', 'false'],
        reason: ['selected', 'no_cache', 'no_replica', 'error', 'not_up_to_date', 'all_quarantined'],
      },
      watch: true,
    },
    registry_database_lb_lag_bytes: { type: 'gauge', unit: 'bytes', labels: { replica: [] } },
    registry_database_lb_lag_seconds: {
      type: 'histogram',
      unit: 'seconds',
      labels: { replica: [] },
      buckets: [0.001, 0.01, 0.1, 0.5, 1, 5, 10, 20, 30, 60],
      watch: true,
    },
    registry_database_lb_lookup_seconds: {
      ...latency,
      labels: { lookup_type: ['srv', 'host'], error: failed },
      watch: true,
    },
    registry_database_lb_lsn_cache_operation_duration_seconds: {
      ...latency,
      labels: { operation: ['set', 'get'], error: failed },
      watch: true,
    },
    registry_database_lb_lsn_cache_hits_total: { type: 'counter', labels: { result: ['hit', 'miss'] } },
  },
  findings: {
    'review-overdue': {
      severity: 'warning',
      when: {
        kind: 'value',
        of: {
          metric: rows,
          is: { query_name: ['gc_blob_review_queue_overdue', 'gc_manifest_review_queue_overdue'] },
        },
        above: 100,
      },
      alert: {
        name: 'RegistryGarbageReviewOverdue',
        expr: `max by (query_name) (${rows}{query_name=~"gc_(blob|manifest)_review_queue_overdue"}) > 100`,
        for: '1h',
      },
    },
    'replica-quarantined': {
      severity: 'warning',
      when: { kind: 'value', of: { metric: poolStatus, is: { status: ['quarantined'] } }, above: 0 },
      alert: {
        name: 'RegistryReplicaQuarantined',
        expr: `max by (replica) (${poolStatus}{status="quarantined"}) == 1`,
        for: '5m',
      },
    },
    'no-replica': {
      severity: 'critical',
      when: { kind: 'value', of: { metric: poolStatus, is: { status: ['online'] } }, below: 1, sum: true },
      alert: {
        name: 'RegistryNoReplicaOnline',
        expr: `sum(${poolStatus}{status="online"}) == 0`,
        for: '5m',
      },
    },
    'falls-back': {
      severity: 'warning',
      when: {
        kind: 'share',
        of: { metric: targets, is: { fallback: ['true'] } },
        among: { metric: targets },
        above: 0.2,
        least: 100,
      },
      alert: {
        name: 'RegistryDatabaseFallsBack',
        expr: `sum(rate(${targets}{fallback="true"}[10m])) / sum(rate(${targets}[10m])) > 0.2`,
        for: '15m',
      },
    },
    'replica-lags': {
      severity: 'warning',
      when: { kind: 'quantile', of: { metric: lag }, quantile: 0.95, by: 'replica', above: 10, least: 20 },
      alert: {
        name: 'RegistryReplicaLags',
        expr: `histogram_quantile(0.95, sum by (le, replica) (rate(${lag}_bucket[10m]))) > 10`,
        for: '15m',
      },
    },
    'slow-queries': {
      severity: 'warning',
      when: { kind: 'quantile', of: { metric: query }, quantile: 0.95, by: 'name', above: 0.5, least: 50 },
      alert: {
        name: 'RegistrySlowQueries',
        expr: `histogram_quantile(0.95, sum by (le, name) (rate(${query}_bucket[10m]))) > 0.5`,
        for: '15m',
      },
    },
    'migrations-pending': {
      severity: 'warning',
      when: {
        kind: 'gap',
        of: { metric: migrations, is: { migration_type: ['pre_deployment'] } },
        minus: { metric: rows, is: { query_name: ['applied_pre_migrations'] } },
        above: 0,
      },
      alert: {
        name: 'RegistryMigrationsPending',
        expr: `max(${migrations}{migration_type="pre_deployment"}) - max(${rows}{query_name="applied_pre_migrations"}) > 0`,
        for: '1h',
      },
      leadsTo: ['metadata-database-migrations'],
    },
    'lookup-errors': {
      severity: 'warning',
      when: {
        kind: 'increase',
        of: { metric: 'registry_database_lb_lookup_seconds', part: 'count', is: { error: ['true'] } },
        by: ['lookup_type'],
        above: 0,
      },
      alert: {
        name: 'RegistryReplicaLookupErrors',
        expr: 'sum by (lookup_type) (rate(registry_database_lb_lookup_seconds_count{error="true"}[10m])) > 0',
        for: '10m',
      },
      leadsTo: ['dns-failure'],
    },
    'cache-errors': {
      severity: 'warning',
      when: {
        kind: 'increase',
        of: {
          metric: 'registry_database_lb_lsn_cache_operation_duration_seconds',
          part: 'count',
          is: { error: ['true'] },
        },
        by: ['operation'],
        above: 0,
      },
      alert: {
        name: 'RegistryPositionCacheErrors',
        expr: 'sum by (operation) (rate(registry_database_lb_lsn_cache_operation_duration_seconds_count{error="true"}[10m])) > 0',
        for: '10m',
      },
    },
  },
  charts: {
    queues: {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: rows, like: { query_name: /^gc_/ } }, by: ['query_name'] },
      queries: [{ expr: `max by (query_name) (${rows}{query_name=~"gc_.+"})`, legend: '{{query_name}}' }],
    },
    queries: {
      unit: 'seconds',
      draws: { kind: 'histogram', of: { metric: query }, by: ['name'] },
      queries: [
        {
          expr: `topk(10, histogram_quantile(0.95, sum by (le, name) (rate(${query}_bucket[$__rate_interval]))))`,
          legend: '{{name}}',
        },
      ],
    },
    replicas: {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: poolStatus }, by: ['status'] },
      queries: [{ expr: `sum by (status) (${poolStatus})`, legend: '{{status}}' }],
    },
    lag: {
      unit: 'seconds',
      draws: { kind: 'histogram', of: { metric: lag }, by: ['replica'] },
      queries: [
        {
          expr: `histogram_quantile(0.95, sum by (le, replica) (rate(${lag}_bucket[$__rate_interval])))`,
          legend: '{{replica}}',
        },
      ],
    },
    targets: {
      unit: 'count',
      draws: { kind: 'bars', of: { metric: targets }, by: ['reason'] },
      queries: [
        {
          expr: `sum by (target_type, reason) (rate(${targets}[$__rate_interval]))`,
          legend: '{{target_type}} {{reason}}',
        },
      ],
    },
  },
});
