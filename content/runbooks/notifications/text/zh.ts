import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const receives = {
  title: '写入端点',
  body: '请在文件中把占位符换成您的令牌。如果列表中还有其他端点，请保留：列表会被整体替换。重试次数从 GitLab 17.1 起是 `maxretries`，之前是 `threshold`。',
  undo: '用副本恢复配置，再次应用。',
};
const failures = {
  body: '输出一行，说明日志中有关通知失败的情况。请把它粘贴到这里。',
  help: '该命令读取注册表的日志并打印一行，不做任何更改。',
};

export default {
  title: '让注册表向 GitLab 或您自己的服务发送通知',
  summary: '让注册表把推送、拉取和删除通知 GitLab、Geo 的主站点或您自己的服务，并确认事件已送达。',
  symptom:
    '您要设置 Geo 或注册表的 webhook；或者注册表的日志中出现 `httpSink{…}: response status 401 Unauthorized unaccepted`、`error posting`、`eventqueue: event lost` 或 `queue full, dropping event`。',
  background: [
    '每次推送、拉取和删除之后，注册表都会用 `POST` 把事件以 JSON 发给每个端点。事件在内存中排队，每个端点一个队列。推送和拉取从不等待事件，也不会因事件而失败。',
    'GitLab 在 `/api/v4/container_registry_event/events` 接收事件，并把标头 `Authorization` 与自己的 `registry_notification_secret` 相比较。两者在两处设置，必须相同。Linux 软件包有一个例外：如果有名为 `geo_event` 的端点，它会自动从中取得密钥。在 Helm chart 中两者来自同一个 Secret，它的值是列表 `["…"]`，因为端点的标头都是列表。',
    '不带单位的时长按纳秒计算。旧文档为自编译安装给出 `timeout: 500` 和 `backoff: 1000`：这样每个事件都会立即失败。请写成 `500ms` 和 `1s`。',
    "事件的重试次数以前是 `threshold`，从 GitLab 17.1 起是 `maxretries`。`threshold` 仍然有效：它会被转换，并在日志中留下警告。旧文档曾宣布在 18.0 移除，但并未发生；Linux 软件包自己的列表现在写的是 23.0。端点自己没有设置时，软件包使用 `registry['default_notifications_timeout']`（`500ms`）、`registry['default_notifications_maxretries']`（5）和 `registry['default_notifications_backoff']`（`1s`）。单独的注册表会尝试 10 次。",
    '重试用尽仍无人接收的事件会丢失。队列（默认 3000 个事件）已满时发生的事件也会丢失。两者都无法再取回。使用 Geo 时，丢失的推送不会由其事件触发复制。',
    '使用 Operator 时，chart 的值写在 `spec.chart.values` 之下。',
  ],
  questions: {
    state: {
      title: '通知是否已经设置？',
      help: failures.help,
      findOut: failures.body,
      answers: {
        new: '没有，或者都正常：我想添加一个端点',
        failing: '已设置，但是失败',
        unsure: '不清楚',
      },
    },
    receiver: {
      title: '要通知谁？',
      help: '使用 Geo 时，端点只应放在主站点：从次要站点发送，GitLab 会返回 401。',
      answers: {
        gitlab: 'GitLab，不使用 Geo',
        geo: 'Geo 的主站点',
        service: '我自己的服务',
        unsure: '不清楚',
      },
    },
    failure: {
      title: '它们如何失败？',
      help: failures.help,
      findOut: failures.body,
      answers: {
        refused: '端点拒绝：401 或 403',
        unreachable: '无法到达端点，或者应答的是别的程序',
        lost: '队列已满，或者事件丢失',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    gitlab: {
      title: '通知 GitLab',
      body: '两边使用同一个令牌。它不在本页面输入：配置中是占位符 `REPLACE-WITH-NOTIFICATION-TOKEN`，两边相同。',
    },
    geo: {
      title: '通知 Geo 的主站点',
      body: '只在主站点的注册表上设置。端点名为 `geo_event`。',
    },
    service: {
      title: '通知您自己的服务',
      body: '您的服务必须在允许的时间内以 200 系列状态应答，并应把标头 `Authorization` 与令牌相比较。',
    },
    refused: {
      title: '两边的令牌不同',
      body: '如果标头不是 GitLab 自己的密钥，或者 GitLab 没有密钥，它会返回 401。',
    },
    unreachable: {
      title: '注册表按所设的地址无法到达端点',
      body: '发起连接的是注册表自己，从它的主机或 Pod 出发：起作用的是那里的名称解析、防火墙、证书和代理。`404` 来自错误的路径，或者位于相对路径下的 GitLab。',
    },
    lost: {
      title: '端点太慢，或者离线太久',
      body: '事件产生得比端点接收得快，或者端点离线时，队列就会填满。丢失的无法恢复。',
    },
  },
  steps: {
    'back-up': {
      title: '保存一份配置副本',
      body: '回滚时要用。其中含有机密，请保持原有权限。',
    },
    'make-token': {
      title: '生成令牌',
      body: '它以字母开头，写在哪里都不需要引号。使用 Helm 时，该命令把它作为列表放入 Secret；如果通知您自己的服务，请为该服务设置相同的令牌。',
      undo: '弃用即可。使用 Helm 时，请在 chart 不再引用之后删除 Secret。',
    },
    'notify-gitlab': {
      ...receives,
      title: '写入端点和 GitLab 的密钥',
      body: `两边都在这个文件中。${receives.body}`,
    },
    'notify-gitlab-chart': {
      ...receives,
      title: '写入端点并指定 Secret',
      body: '两边引用同一个 Secret，因此没有需要替换的内容。请把这段合并到您的 values 中；您的其他端点仍保留在列表里。',
    },
    'notify-gitlab-config': receives,
    'secret-of-gitlab': {
      title: '写入 GitLab 的密钥',
      body: '把占位符换成同一个令牌。',
      undo: '删除该行并重启 GitLab。',
    },
    'notify-geo': {
      ...receives,
      body: `由于这个名称，Linux 软件包会从该端点设置 GitLab 一侧的密钥。${receives.body}`,
    },
    'secret-of-chart': {
      title: '指定 Secret',
      body: '在主站点上，chart 会自动添加端点 `geo_event`，只需要这个 Secret。',
      undo: '删除这些值，再次应用配置。',
    },
    'notify-service': receives,
    'notify-service-chart': {
      ...receives,
      body: '标头来自 Secret，因此没有需要替换的内容。请把这段合并到您的 values 中；您的其他端点仍保留在列表里。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会在几秒内重启；进行中的推送和拉取会失败，可以重做。仍在队列中的事件会再发送五秒，然后被丢弃。',
      undo: '用副本恢复配置，再次应用。',
    },
    'restart-gitlab': {
      title: '重启 GitLab',
      body: 'GitLab 在启动时读取密钥。其页面会有一两分钟不可用。',
      undo: '没有需要回滚的内容。',
    },
    push: {
      title: '推送一个镜像',
      body: '它会产生第一批事件。任何小镜像都可以。',
      undo: '在 GitLab 页面上删除该标签。',
    },
    'see-failures': {
      title: '查看日志的内容',
      body: '这些行写明端点及其应答。',
    },
    'see-addresses': {
      title: '查看注册表得到的配置',
      body: '请检查地址，以及 `timeout` 和 `backoff` 的单位。标头含有令牌，因此不显示。',
    },
    compare: {
      title: '比较两边的密钥',
      body: '该命令打印 GitLab 的密钥是否在注册表的配置中，两者的值都不显示。',
    },
    'same-secret': {
      title: '为两边设置相同的令牌',
      body: '把端点的标头 `Authorization` 和 `registry_notification_secret` 设为同一个值。如果两者相同而 GitLab 仍返回 401，说明注册表或 GitLab 使用的是旧配置，或者有代理去掉了标头。在 Geo 的次要站点上，请删除该端点。',
      undo: '用副本恢复配置，再次应用。',
    },
    'ask-endpoint': {
      title: '从注册表所在处访问端点',
      body: '该命令发送一个空的事件列表。对不带令牌的请求，GitLab 的正确应答是 401；404 表示路径不同，000 表示什么也没有到达。所用时间应明显小于 `timeout`。',
    },
    'right-address': {
      title: '更正地址，或者打通到它的网络路径',
      body: '请写成注册表的主机能够到达的地址，开放防火墙，或者让注册表信任其证书颁发机构：请参阅 [[x509-unknown-authority]]。',
      undo: '用副本恢复配置，再次应用。',
    },
    'see-metrics': {
      title: '统计送达与未送达的数量',
      body: '必须启用指标：请参阅 [[prometheus-metrics]]。其中 `registry_notifications_pending` 显示队列本身。',
    },
    longer: {
      title: '给端点更多时间，或者减少事件',
      body: '如果端点需要，请把 `timeout` 提高到几秒。用 `ignore.actions` 去掉无人需要的事件，例如 `pull`。更长的队列 `queuesizelimit` 只对短暂离线有帮助。',
      undo: '用副本恢复配置，再次应用。',
    },
  },
  checks: {
    delivered: {
      title: '查看事件是否送达',
      fixed: '事件已送达。',
      notFixed:
        '事件没有送达、尚未产生，或者没有统计。`none yet`：请先推送一个镜像。`not counted`：未启用指标，请参阅 [[prometheus-metrics]]。`failing`：请再看一遍日志。',
    },
  },
  evidence: {
    'endpoint-refuses': '注册表通知的一个端点拒绝了通知：令牌不是它所期望的。',
    'endpoint-answers-otherwise': '有程序应答了注册表的通知，但没有接收。',
    'endpoint-not-reached': '注册表无法到达其通知的一个端点。',
    'backing-off': '失败之后，注册表会等待一段时间再尝试该端点。',
    'event-lost': '有通知丢失。',
    'retries-by-default': '该端点没有设置重试次数，因此注册表使用 10。这不是故障。',
    'printed-none': '日志中没有失败的通知。',
    'printed-refused': '端点拒绝通知。',
    'printed-unreachable': '无法到达端点，或者应答的是别的程序。',
    'printed-lost': '有通知丢失。',
    'metrics-delivered': '通知已送达。',
    'metrics-failing': '通知的投递多次失败，或者有通知被丢弃。',
    'metrics-silent': '注册表启动以来没有需要通知的事件。',
    'metrics-closed': '无法读取通知的指标。',
    'secrets-same': 'GitLab 的密钥在注册表的配置中。',
    'secrets-differ': 'GitLab 的密钥不在注册表的配置中。',
    'secret-missing': 'GitLab 没有通知的密钥，因此拒绝所有通知。',
    'endpoint-asks-token': '端点有应答，并按预期要求令牌。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
