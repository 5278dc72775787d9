import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '通过调试服务器查看注册表的状态',
  summary: '只在本机开启调试服务器，查看注册表的状态，然后再关闭。',
  symptom: '您想知道注册表自身报告的状态：健康检查、指标和变量。',
  background: [
    '调试服务器是注册表的第二个端口，惯例为 5001。它应答 `/debug/health`，并在所配置的路径上提供指标。所有检查都通过时，`/debug/health` 返回状态 200 和 `{}`；否则返回 503 和失败的检查的名称，例如 `{"storagedriver_s3":"…"}`。启用了数据库健康检查时，`/debug/health/db` 也会应答；`/debug/pprof/` 只在开启性能分析时才有。`/debug/vars` 存在于上游注册表中。',
    '这个端口不需要密码。能访问它的人可以读到指标中的仓库路径和进程的变量。因此它应当只在 `localhost` 上，并且只在需要时开启。',
    "在 Linux 软件包中，唯一的设置是 `debug_addr`。旧文档还给出了哈希 `registry['debug']`：没有任何模板会读取它，因此它不起作用。设置 `debug_addr` 之后，指标也会在 `/metrics` 上提供。",
    '在 Helm chart 中，调试服务器始终开启，因为 Kubernetes 的探针要访问它，只需转发端口即可。使用 Operator 时，同样的 values 写在 `spec.chart.values` 之下。',
  ],
  questions: {
    purpose: {
      title: '您想了解什么？',
      help: '两者在同一个端口上。',
      answers: {
        health: '注册表是否正常',
        metrics: '注册表在做什么：次数和耗时',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    health: {
      title: '查看健康检查的结果',
      body: '一切都在本机内完成。开启和关闭端口时注册表会重启，只需几秒。',
    },
    metrics: { title: '读取指标', body: '指标有单独的页面，也可以读取您粘贴的内容。' },
  },
  steps: {
    look: { title: '查看端口是否已经开启', body: '如果有应答，请跳过接下来的两步。' },
    open: {
      title: '在本机开启端口',
      body: '如果 5001 已被其他程序占用，注册表将无法启动，并记录 `bind: address already in use`。请换一个端口。',
      undo: '去掉该设置，再次应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启；正在进行的推送和拉取会失败，可以重试。',
      undo: '去掉该设置，再次应用配置。',
    },
    exposed: {
      title: '确认其他主机无法访问该端口',
      body: '如果其他主机可以访问，请在端口前写上 `localhost`，或者不要从容器发布该端口。',
    },
    ask: {
      title: '查看结果',
      body: '`{}` 表示所有检查都通过。否则会给出失败的检查及其错误；后续处理见 [[storage-health-check-failing]]。',
    },
    close: {
      title: '关闭端口',
      body: '请先从配置中去掉该设置，再应用配置。注册表会再重启一次。',
      undo: '重新写入该设置。',
    },
  },
  checks: {
    answers: {
      title: '关闭之前，确认它有应答',
      fixed: '调试服务器有应答。如果是 503，应答中会说明哪项检查失败。',
      notFixed:
        '该端口上没有有效的应答：`000` 表示无法连接，其他状态码表示是别的程序或别的地址。请检查设置，以及配置是否已应用。',
    },
  },
  evidence: {
    well: '调试服务器有应答，所有检查都通过。',
    unwell: '调试服务器有应答，并表示有检查失败。',
    closed: '调试端口上没有程序在监听。',
    elsewhere: '调试端口上应答的是别的程序。',
    'open-to-all': '其他主机可以访问调试端口。',
    'on-loopback': '只有本机可以访问调试端口。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
