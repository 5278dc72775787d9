import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: 'Redisの接続',
  lead: 'レジストリが使う各Redisへの接続プールです。増えるだけの値も含め、すべてゲージとして公開されます。Prometheusは、特に指定しなければラベル名を`exported_instance`に変えます。',
  metrics: {
    registry_redis_pool_stats_hits: { meaning: '空いている接続があった回数。' },
    registry_redis_pool_stats_misses: { meaning: '新しい接続が必要だった回数。' },
    registry_redis_pool_stats_timeouts: { meaning: '接続を待ちきれなかった回数。', watch: '増加そのもの。' },
    registry_redis_pool_stats_total_conns: {
      meaning: '使用中と待機中を合わせた接続数。',
      watch: '使用中の接続数と`registry_redis_pool_stats_max_conns`の差。',
    },
    registry_redis_pool_stats_idle_conns: { meaning: '待機中の接続数。' },
    registry_redis_pool_stats_stale_conns: { meaning: '古くなって取り除かれた接続数。' },
    registry_redis_pool_stats_max_conns: { meaning: 'プールが持てる接続数の上限。' },
  },
  findings: {
    timeouts: {
      title: 'Redisの接続待ちがタイムアウトした',
      body: 'プールが小さすぎるか、Redisの応答が遅すぎます。そのRedisの`pool.size`を増やすか、負荷を調べてください。',
    },
    exhausted: {
      title: 'Redisの接続プールをほぼ使い切っている',
      body: '接続の9割以上が使用中です。リクエストが待たされる前に`pool.size`を増やしてください。',
    },
  },
  charts: { connections: 'Redisの接続数', timeouts: 'Redisプールのタイムアウト' },
} satisfies FamilyText<typeof family>;
