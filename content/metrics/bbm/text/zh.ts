import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: '后台迁移',
  lead: '在注册表运行期间分批更改元数据数据库中数据的迁移。',
  metrics: {
    registry_database_bbm_progress_percent: {
      meaning: '各迁移的进度和状态。',
      watch: '低于 100 且数小时没有进展的迁移。',
    },
    registry_bbm_runs_total: { meaning: '工作线程的运行次数。' },
    registry_bbm_run_duration_seconds: { meaning: '运行耗时。' },
    registry_bbm_migrated_tuples_total: { meaning: '已迁移的记录数。' },
    registry_bbm_job_batch_size: { meaning: '一个批次的记录数。' },
    registry_bbm_job_duration_seconds: { meaning: '一个批次的耗时。' },
    registry_bbm_sub_batch_duration_seconds: { meaning: '批次中一部分的耗时。旧文档没有列出，但确实会导出。' },
    registry_bbm_query_duration_seconds: { meaning: '迁移的查询耗时。' },
    registry_bbm_sleep_duration_seconds: { meaning: '工作线程的停顿时间。' },
  },
  findings: {
    unfinished: {
      title: '有后台迁移尚未完成',
      body: '更新之后属于正常。如果数小时没有进展，请确认后台迁移是否开启（`database.backgroundmigrations.enabled`），以及 `registry background-migrate status` 的输出。',
    },
  },
  charts: { progress: '后台迁移的进度', jobs: '批次耗时' },
} satisfies FamilyText<typeof family>;
