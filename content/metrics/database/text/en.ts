import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'Metadata database',
  lead: 'Exported where the metadata database is in use; those with `lb` only with its load balancing, the number of rows only where `database.metrics` is on.',
  metrics: {
    registry_database_queries_total: { meaning: 'Queries, by name.' },
    registry_database_query_duration_seconds: {
      meaning: 'Duration of queries, by name.',
      watch: 'The 95th percentile, by name.',
    },
    registry_database_rows: {
      meaning:
        'Rows counted by a query: the queues of online garbage collection, what is overdue in them, and the migrations applied.',
      watch: 'The overdue ones: nothing is deleted from the storage while they pile up.',
    },
    registry_database_row_count_collection_duration_seconds: { meaning: 'Time that counting these rows takes.' },
    registry_database_migrations_total: {
      meaning: 'Migrations that this version knows, whether applied or not.',
      watch: 'More of `pre_deployment` than `registry_database_rows` says are applied.',
    },
    registry_database_lb_pool_size: { meaning: 'Replicas in the pool; 0 without load balancing.' },
    registry_database_lb_pool_status: {
      meaning: 'State of each replica: 1 for the one that holds, 0 for the other.',
      watch: 'A replica that stays `quarantined`, and above all no replica that is `online`.',
    },
    registry_database_lb_pool_events_total: {
      meaning: 'Replicas that came, went, were quarantined or came back, and why.',
    },
    registry_database_lb_targets_total: {
      meaning: 'Which server was chosen for a query, and why.',
      watch: '`fallback="true"`: the primary had to do what a replica should.',
    },
    registry_database_lb_lag_bytes: { meaning: 'How far each replica is behind, in bytes.' },
    registry_database_lb_lag_seconds: {
      meaning: 'How far each replica is behind, in seconds.',
      watch: 'The 95th percentile, by replica.',
    },
    registry_database_lb_lookup_seconds: {
      meaning: 'Duration of the DNS lookups that find replicas.',
      watch: 'Lookups with `error="true"`.',
    },
    registry_database_lb_lsn_cache_operation_duration_seconds: {
      meaning: 'Duration of operations on the Redis cache that remembers how far the primary was at the last write.',
      watch: 'Operations with `error="true"`.',
    },
    registry_database_lb_lsn_cache_hits_total: { meaning: 'Hits and misses in that cache.' },
  },
  findings: {
    'review-overdue': {
      title: 'Reviews of online garbage collection are overdue',
      body: 'More than 100 blobs or manifests wait longer than they should. A few are normal; a growing number means that the workers fail, are too slow, or are switched off. The metrics of garbage collection say which.',
    },
    'replica-quarantined': {
      title: 'A database replica is quarantined',
      body: 'The registry does not ask it, because it lags behind or cannot be reached. The label `reason` of `registry_database_lb_pool_events_total` says which of the two.',
    },
    'no-replica': {
      title: 'No database replica is online',
      body: 'Every query goes to the primary. That works until the primary is overloaded.',
    },
    'falls-back': {
      title: 'Many queries fall back to the primary',
      body: 'More than one in five. The label `reason` says why: `not_up_to_date` is lag, `no_cache` is Redis, `error` a replica that does not answer.',
    },
    'replica-lags': {
      title: 'A database replica lags behind',
      body: 'Its 95th percentile is above 10 seconds. Look at the replication of PostgreSQL: the load of the primary, the network, long transactions on the replica.',
    },
    'slow-queries': {
      title: 'Database queries are slow',
      body: 'For these queries one in twenty takes longer than half a second. Look at the load of PostgreSQL, missing `ANALYZE` after a large import, and connections that wait for the pool.',
    },
    'migrations-pending': {
      title: 'Database migrations are pending',
      body: 'This version knows more migrations before deployment than are applied.',
    },
    'lookup-errors': {
      title: 'DNS lookups of replicas fail',
      body: 'The registry keeps the replicas that it knows, but does not learn of changes.',
    },
    'cache-errors': {
      title: 'The cache of write positions fails',
      body: 'Without Redis the registry cannot tell whether a replica is up to date, and asks the primary instead.',
    },
  },
  charts: {
    queues: 'Queues of garbage collection',
    queries: 'Duration of database queries',
    replicas: 'Replicas by state',
    lag: 'Lag of replicas',
    targets: 'Servers chosen for queries',
  },
} satisfies FamilyText<typeof family>;
