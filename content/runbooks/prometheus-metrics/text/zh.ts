import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const served = {
  title: '查看指标是否可用',
  fixed: '指标可用。',
  notFixed:
    '`404` 表示路径不对，或者指标没有启用：路径以配置为准，而不是 `/debug/metrics`。`000` 表示该地址上没有程序在监听：请检查命令中的地址、设置，以及配置是否已应用。',
};

export default {
  title: '读取注册表的指标，并用 Prometheus 监控',
  summary: '在只有您能访问的地方启用指标，在本页读取，并为 Prometheus 和 Grafana 准备合适的规则和仪表板。',
  symptom: '您想要数字：有多少请求失败，存储有多慢，通知是否丢失，垃圾回收是否落后。',
  background: [
    '注册表在调试端口上提供指标，路径就是所配置的路径，默认为 `/metrics`。旧文档写的是 `/debug/metrics`：那会得到 404。',
    "在 Linux 软件包中，只需 `registry['debug_addr']` 就能启用，路径为 `/metrics`。旧文档还用 `prometheus` 哈希设置 `registry['debug']`：没有任何模板会读取它。在 Helm chart 中使用 `registry.metrics.enabled`；`debug.prometheus` 已弃用。自行运行的注册表使用 `config.yml` 中的 `http.debug.prometheus`。使用 Operator 时，chart 的值写在 `spec.chart.values` 之下。",
    '这个端口不需要密码，而指标中含有路由、查询和端点的名称。请只允许 Prometheus 访问；如果只想看一次，用完请关闭。',
    '计数器从注册表启动时开始累计。一页说明启动以来发生了什么，两页说明现在正在发生什么。GitLab 的注册表与上游注册表的名称很少相同：上游 2.8 只导出七个指标族，没有关于通知、数据库或垃圾回收的指标。',
  ],
  questions: {
    reader: {
      title: '由谁来读取指标？',
      help: '只看一次不需要 Prometheus：保存一页，然后粘贴到上方。',
      answers: {
        once: '我想现在看一看',
        prometheus: 'Prometheus，持续采集',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    once: {
      title: '只看一次指标',
      body: '只对本机开启，用完再关闭。每次注册表都会重启，只需几秒。',
    },
    prometheus: {
      title: '让 Prometheus 读取指标',
      body: '在一个内部地址上开启端口。此后本页的告警规则和仪表板就有数据可用。',
    },
  },
  steps: {
    look: {
      title: '查看指标是否已经可用',
      body: '如果命令输出 `registry metrics page: 200`，请跳过启用指标的步骤。',
    },
    'back-up': {
      title: '保存一份配置副本',
      body: '回滚时要用。其中含有机密，请保持原有权限。',
    },
    open: {
      title: '启用指标',
      body: '使用 Linux 软件包和 Docker Compose 时，只需设置地址。',
      undo: '去掉该设置，再次应用配置。',
    },
    'open-network': {
      title: '为 Prometheus 启用指标',
      body: '请选择只有您自己的网络能访问的地址；在有公网地址的主机上绝不要使用 `0.0.0.0`。使用 Docker Compose 时，注册表在容器内监听：请在 `ports` 下写 `10.0.0.5:5001:5001` 这样的一行，把端口发布到主机的内部地址。chart 中的 `serviceMonitor` 需要 Prometheus Operator。',
      undo: '去掉该设置，再次应用配置。',
    },
    firewall: {
      title: '只允许 Prometheus 访问该端口',
      body: '在主机或网络的防火墙中，只对 Prometheus 的地址开放该端口。',
      undo: '删除该规则。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启；正在进行的推送和拉取会失败，可以重试。',
      undo: '去掉该设置，再次应用配置。',
    },
    save: {
      title: '保存两页',
      body: '需要一分钟。之后 `registry-metrics.txt` 中就有两页以及各自的时间。',
    },
    read: {
      title: '把文件粘贴到本页',
      body: '也可以直接打开文件。页面会指出值得注意之处，并绘制耗时、队列和流量。任何内容都不会离开您的浏览器。',
    },
    close: {
      title: '关闭端口',
      body: '请先从配置中去掉该设置，再应用配置。注册表会再重启一次。',
      undo: '重新写入该设置。',
    },
    scrape: {
      title: '让 Prometheus 采集',
      body: '把它合并到 Prometheus 的配置中并重新加载。',
      undo: '去掉该采集任务，并重新加载 Prometheus。',
    },
    rules: {
      title: '加载告警规则和仪表板',
      body: '两者都可在本页下载。请在 Prometheus 配置的 `rule_files` 中写上规则文件，并在 Grafana 中导入仪表板。阈值只是起点，请按您环境的正常情况调整。',
      undo: '删除规则文件和仪表板。',
    },
  },
  checks: { served, 'served-to-prometheus': served },
  evidence: {
    served: '指标可用。',
    'not-there': '该地址有应答，但这个路径上没有指标。',
    closed: '该地址上没有程序在监听。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
