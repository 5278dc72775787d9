import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'Redis 连接',
  lead: '注册表到各个 Redis 的连接池。全部以仪表类型导出，包括只增不减的值。除非另行设置，Prometheus 会把其标签改名为 `exported_instance`。',
  metrics: {
    registry_redis_pool_stats_hits: { meaning: '有空闲连接可用的次数。' },
    registry_redis_pool_stats_misses: { meaning: '需要新建连接的次数。' },
    registry_redis_pool_stats_timeouts: { meaning: '等待连接超时的次数。', watch: '任何增长。' },
    registry_redis_pool_stats_total_conns: {
      meaning: '连接总数，包括使用中和空闲的。',
      watch: '使用中的连接数与 `registry_redis_pool_stats_max_conns` 的差距。',
    },
    registry_redis_pool_stats_idle_conns: { meaning: '空闲的连接数。' },
    registry_redis_pool_stats_stale_conns: { meaning: '因过期而移除的连接数。' },
    registry_redis_pool_stats_max_conns: { meaning: '连接池允许的最大连接数。' },
  },
  findings: {
    timeouts: {
      title: '等待 Redis 连接超时',
      body: '连接池太小，或者 Redis 应答太慢。请调高该 Redis 的 `pool.size`，或检查其负载。',
    },
    exhausted: {
      title: 'Redis 连接池几乎用尽',
      body: '超过九成的连接在使用中。请在请求不得不等待之前调高 `pool.size`。',
    },
  },
  charts: { connections: 'Redis 连接数', timeouts: 'Redis 连接池的超时' },
} satisfies FamilyText<typeof family>;
