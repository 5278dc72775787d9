import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'Redis connections',
  lead: 'The pool of connections to each Redis that the registry uses. All are exported as gauges, also those that only grow. Prometheus renames their label to `exported_instance` unless it is told otherwise.',
  metrics: {
    registry_redis_pool_stats_hits: { meaning: 'Times that a free connection was there.' },
    registry_redis_pool_stats_misses: { meaning: 'Times that a new connection had to be made.' },
    registry_redis_pool_stats_timeouts: {
      meaning: 'Times that waiting for a connection took too long.',
      watch: 'Any increase.',
    },
    registry_redis_pool_stats_total_conns: {
      meaning: 'Connections, in use or idle.',
      watch: 'Those in use against `registry_redis_pool_stats_max_conns`.',
    },
    registry_redis_pool_stats_idle_conns: { meaning: 'Connections that are idle.' },
    registry_redis_pool_stats_stale_conns: { meaning: 'Connections removed because they were stale.' },
    registry_redis_pool_stats_max_conns: { meaning: 'Most connections the pool may have.' },
  },
  findings: {
    timeouts: {
      title: 'Waiting for a Redis connection timed out',
      body: 'The pool was too small, or Redis answered too slowly. Raise `pool.size` of that Redis, or look at its load.',
    },
    exhausted: {
      title: 'A pool of Redis connections is nearly used up',
      body: 'More than nine in ten connections are in use. Raise `pool.size` before requests have to wait.',
    },
  },
  charts: { connections: 'Redis connections', timeouts: 'Timeouts of the Redis pool' },
} satisfies FamilyText<typeof family>;
