import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: '通知',
  lead: '注册表发送给各端点（包括 GitLab）的事件。没有配置端点时不存在。',
  metrics: {
    registry_notifications_events_total: {
      meaning: '进入队列、成功送达、失败，以及因队列已满而被丢弃的事件数。',
      watch: '类型 `Dropped` 和 `Failures`。',
    },
    registry_notifications_pending: {
      meaning: '在各端点的队列中等待的事件数。队列默认最多容纳 3000 个。',
      watch: '不断增长的队列。',
    },
    registry_notifications_status_total: {
      meaning: '端点的应答数，按 `200 OK` 之类的状态码区分。',
      watch: '2xx 以外的一切。401 表示密钥不一致。',
    },
    registry_notifications_errors_total: {
      meaning: '在得到应答之前就失败的投递次数，之后可能会重试。',
      watch: '持续不断的错误。',
    },
    registry_notifications_delivery_total: {
      meaning: '最终送达的事件，以及用尽重试次数而丢失的事件。',
      watch: '`lost`：丢失的事件不会再发送。',
    },
    registry_notifications_retries_count: { meaning: '一次投递所用的尝试次数。' },
    registry_notifications_http_latency_seconds: {
      meaning: '端点应答所用的时间。',
      watch: '第 95 百分位与超时的差距；Linux 软件包的默认超时为 500 ms。',
    },
    registry_notifications_total_latency_seconds: { meaning: '从事件发生到送达的时间，包括等待和重试。' },
  },
  findings: {
    lost: {
      title: '有通知丢失',
      body: '重试次数已用尽，端点没有得到应有的信息：复制、统计或扫描中可能缺少镜像。请查看状态码，了解被拒绝的原因。',
    },
    dropped: {
      title: '队列已满，通知被丢弃',
      body: '端点处理事件的速度跟不上事件产生的速度。请加快端点，或调高 `queuesizelimit`；被丢弃的事件不会再发送。',
    },
    failing: {
      title: '许多通知失败',
      body: '超过二十分之一的投递失败。重试也许还能送达，但在此期间队列会变长。',
    },
    refused: {
      title: '端点拒绝通知',
      body: '它返回的不是 2xx。`401 Unauthorized` 表示注册表配置中的密钥不是端点所期望的那个。',
    },
    errors: {
      title: '通知没有得到应答',
      body: '无法访问端点，或者端点太慢。请从注册表所在主机尝试其地址；常见原因是 DNS、防火墙和代理设置。',
    },
    'queue-nearly-full': {
      title: '通知队列即将占满',
      body: '有超过 2400 个事件在等待；达到默认上限 3000 后，新事件会被丢弃。请查明端点变慢或拒绝的原因。',
    },
    'queue-growing': {
      title: '通知队列在增长',
      body: '产生的事件多于送达的事件。状态码和应答时间可以说明原因。',
    },
    'queue-long': {
      title: '通知在队列中等待',
      body: '有超过 100 个事件在等待。集中推送之后属于正常；请过几分钟再看。',
    },
    'slow-endpoint': {
      title: '端点应答缓慢',
      body: '每二十个应答中就有一个超过 400 ms；Linux 软件包默认在 500 ms 后放弃。请调高端点的 `timeout`，或加快端点。',
    },
  },
  charts: {
    queue: '等待中的通知',
    events: '通知事件',
    codes: '端点的应答',
    latency: '端点的应答时间',
    retries: '每次投递的尝试次数',
  },
} satisfies FamilyText<typeof family>;
