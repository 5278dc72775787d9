import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: '在线垃圾回收',
  lead: '由工作线程检查内容，删除不再被引用的部分。只有使用元数据数据库时才有；手动运行的垃圾回收不会留下指标。',
  metrics: {
    registry_gc_runs_total: {
      meaning: '工作线程的运行次数及结果。`noop="true"`：无事可做。`dangling="true"`：发现了不再被引用的内容。',
      watch: '`error="true"` 所占的比例。',
    },
    registry_gc_run_duration_seconds: { meaning: '运行耗时。' },
    registry_gc_deletes_total: { meaning: '从数据库或存储中删除的 blob 和清单数。' },
    registry_gc_delete_duration_seconds: {
      meaning: '删除耗时。',
      watch: '`error="true"` 的删除：空间没有释放。',
    },
    registry_gc_storage_deleted_bytes_total: { meaning: '在存储中释放的空间。' },
    registry_gc_postpones_total: {
      meaning: '推迟到以后的检查数。',
      watch: '与逾期的检查一同上升。',
    },
    registry_gc_sleep_duration_seconds: { meaning: '两次运行之间的停顿；无事可做时会延长，最长一天。' },
  },
  findings: {
    'runs-failing': {
      title: '在线垃圾回收的运行失败',
      body: '超过二十分之一。在运行成功之前，应删除的内容会一直保留；原因在注册表日志中。',
    },
    'deletes-failing': {
      title: '垃圾回收的删除失败',
      body: '数据库或存储拒绝删除，因此空间没有释放。在对象存储中，缺少的往往正是删除权限。',
    },
    postponed: {
      title: '许多检查被推迟',
      body: '运行失败时，其检查会被推迟。如果同时有逾期的检查，就需要处理。',
    },
  },
  charts: { runs: '垃圾回收的运行', deletes: '删除的 blob 和清单', freed: '释放的空间' },
} satisfies FamilyText<typeof family>;
