import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: '元数据数据库',
  lead: '使用元数据数据库时才会导出；带有 `lb` 的只在启用其负载均衡时导出，行数只在 `database.metrics` 开启时导出。',
  metrics: {
    registry_database_queries_total: { meaning: '各名称的查询次数。' },
    registry_database_query_duration_seconds: { meaning: '各名称的查询耗时。', watch: '各名称的第 95 百分位。' },
    registry_database_rows: {
      meaning: '由查询统计的行数：在线垃圾回收的队列、其中逾期的条目，以及已应用的迁移。',
      watch: '逾期的条目：只要它们在堆积，存储中就不会有内容被删除。',
    },
    registry_database_row_count_collection_duration_seconds: { meaning: '统计上述行数所用的时间。' },
    registry_database_migrations_total: {
      meaning: '此版本所含的迁移数，无论是否已应用。',
      watch: '`pre_deployment` 的数量多于 `registry_database_rows` 所示的已应用数量。',
    },
    registry_database_lb_pool_size: { meaning: '池中的副本数；未启用负载均衡时为 0。' },
    registry_database_lb_pool_status: {
      meaning: '各副本的状态：所处的状态为 1，另一个为 0。',
      watch: '一直处于 `quarantined` 的副本，尤其是没有任何副本处于 `online`。',
    },
    registry_database_lb_pool_events_total: { meaning: '加入、移除、隔离和恢复的副本数，以及原因。' },
    registry_database_lb_targets_total: {
      meaning: '为查询选择了哪台服务器，以及原因。',
      watch: '`fallback="true"`：本该由副本完成的工作落到了主服务器。',
    },
    registry_database_lb_lag_bytes: { meaning: '各副本落后的字节数。' },
    registry_database_lb_lag_seconds: { meaning: '各副本落后的秒数。', watch: '各副本的第 95 百分位。' },
    registry_database_lb_lookup_seconds: {
      meaning: '查找副本的 DNS 查询耗时。',
      watch: '`error="true"` 的查询。',
    },
    registry_database_lb_lsn_cache_operation_duration_seconds: {
      meaning: '对 Redis 缓存的操作耗时；该缓存记录最后一次写入时主服务器所处的位置。',
      watch: '`error="true"` 的操作。',
    },
    registry_database_lb_lsn_cache_hits_total: { meaning: '该缓存的命中与未命中。' },
  },
  findings: {
    'review-overdue': {
      title: '在线垃圾回收的检查已逾期',
      body: '有超过 100 个 blob 或清单等待得比预期更久。少量属于正常；数量不断增长则说明工作线程失败、太慢或已关闭。垃圾回收的指标可以说明是哪一种。',
    },
    'replica-quarantined': {
      title: '有数据库副本被隔离',
      body: '因为落后或无法访问，注册表不再查询它。`registry_database_lb_pool_events_total` 的标签 `reason` 说明是哪一种。',
    },
    'no-replica': {
      title: '没有在线的数据库副本',
      body: '所有查询都发往主服务器。在主服务器过载之前仍可工作。',
    },
    'falls-back': {
      title: '许多查询回退到主服务器',
      body: '超过五分之一。标签 `reason` 说明原因：`not_up_to_date` 是落后，`no_cache` 是 Redis，`error` 是没有应答的副本。',
    },
    'replica-lags': {
      title: '有数据库副本落后',
      body: '其第 95 百分位超过 10 秒。请检查 PostgreSQL 的复制：主服务器的负载、网络，以及副本上的长事务。',
    },
    'slow-queries': {
      title: '数据库查询很慢',
      body: '这些查询每二十次就有一次超过半秒。请检查 PostgreSQL 的负载、大量导入之后是否执行过 `ANALYZE`，以及等待连接池的连接。',
    },
    'migrations-pending': {
      title: '有待应用的数据库迁移',
      body: '此版本所含的部署前迁移中，有一些尚未应用。',
    },
    'lookup-errors': {
      title: '查找副本的 DNS 查询失败',
      body: '注册表会继续使用已知的副本，但不会得知变更。',
    },
    'cache-errors': {
      title: '写入位置的缓存失败',
      body: '没有 Redis，注册表就无法判断副本是否为最新，只好查询主服务器。',
    },
  },
  charts: {
    queues: '垃圾回收的队列',
    queries: '数据库查询耗时',
    replicas: '各状态的副本',
    lag: '副本的落后程度',
    targets: '为查询选择的服务器',
  },
} satisfies FamilyText<typeof family>;
