import { defineFamily } from '../../../src/metrics/define.ts';

/** Sources: signatures.md S12. All seven are exported as gauges, also those that only ever grow. */
const pool = { type: 'gauge', labels: { instance: [] } } as const;
const of = (name: string) => ({ metric: `registry_redis_pool_stats_${name}` });

export default defineFamily({
  order: 7,
  metrics: {
    registry_redis_pool_stats_hits: pool,
    registry_redis_pool_stats_misses: pool,
    registry_redis_pool_stats_timeouts: { ...pool, watch: true },
    registry_redis_pool_stats_total_conns: { ...pool, watch: true },
    registry_redis_pool_stats_idle_conns: pool,
    registry_redis_pool_stats_stale_conns: pool,
    registry_redis_pool_stats_max_conns: pool,
  },
  findings: {
    timeouts: {
      severity: 'warning',
      when: { kind: 'increase', of: of('timeouts'), by: ['instance'], above: 0 },
      alert: {
        name: 'RegistryRedisPoolTimeouts',
        expr: 'delta(registry_redis_pool_stats_timeouts[10m]) > 0',
        for: '5m',
      },
    },
    exhausted: {
      severity: 'warning',
      when: {
        kind: 'gap',
        of: of('total_conns'),
        minus: of('idle_conns'),
        to: of('max_conns'),
        by: 'instance',
        above: 0.9,
      },
      alert: {
        name: 'RegistryRedisPoolExhausted',
        expr: '(registry_redis_pool_stats_total_conns - registry_redis_pool_stats_idle_conns) / (registry_redis_pool_stats_max_conns > 0) > 0.9',
        for: '10m',
      },
    },
  },
  charts: {
    connections: {
      unit: 'count',
      draws: { kind: 'bars', of: of('total_conns'), by: ['instance'] },
      queries: ['total', 'idle', 'max'].map((kind) => ({
        expr: `sum(registry_redis_pool_stats_${kind}_conns)`,
        legend: kind,
      })),
    },
    timeouts: {
      unit: 'count',
      draws: { kind: 'bars', of: of('timeouts'), by: ['instance'] },
      queries: [
        {
          expr: 'sum(deriv(registry_redis_pool_stats_timeouts[$__rate_interval]))',
          legend: 'registry_redis_pool_stats_timeouts',
        },
      ],
    },
  },
});
