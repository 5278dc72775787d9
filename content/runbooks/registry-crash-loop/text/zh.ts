import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表每次启动后立即停止',
  summary: '注册表在启动时无法完成所需的步骤，于是退出，并被反复启动。',
  symptom:
    '请求返回 `502` 或 `503`。`gitlab-ctl status` 显示 `down: registry: 1s, normally up, want up` 或只有几秒的运行时间，Kubernetes 显示 `CrashLoopBackOff`。',
  background: [
    '注册表在开始监听之前读取配置，准备存储、令牌认证以及（启用时）元数据数据库，然后占用端口。其中任何一步失败，程序都会在日志中留下最后一行并退出。',
    '服务管理器会立即再次启动它，因此状态来回变化，某一刻看上去可能正在运行。关键是进程是否保持不变。手动重启不会改变什么。',
  ],
  questions: {
    reason: {
      title: '停止前的最后一行是什么？',
      findOut: '查看注册表日志中最后的 `fatal`、`panic:` 或 `Error:` 行。',
      answers: {
        port: '`bind: address already in use`',
        'debug-port': '`error listening on debug interface`',
        configuration: '关于配置',
        database: '关于元数据数据库',
        storage: '关于对象存储的凭证',
        permission: '`permission denied`',
        unsure: '没有线索',
      },
    },
  },
  outcomes: {
    'free-port': { title: '释放注册表的端口', body: '它被其他程序占用：第二个注册表、某个容器，或没有退出的旧进程。' },
    'move-debug': { title: '为调试服务器指定空闲端口', body: '注册表本身可以启动，但它的调试服务器无法监听。' },
    'to-configuration': { title: '修正配置', body: '消息指出的是配置的某一部分。' },
    'to-database': { title: '处理好数据库', body: '注册表不会等待：没有数据库就退出。' },
    'to-credentials': { title: '提供有效的凭证', body: '存储拒绝了注册表的第一个请求。' },
    'to-permission': { title: '让注册表能使用其目录', body: '注册表的用户在那里没有读写权限。' },
    foreground: { title: '在前台启动并阅读原因', body: '在日志就绪之前退出的原因，只有在那里才能看到。' },
  },
  steps: {
    'see-log': {
      title: '查看状态和最近的日志',
      body: '在 Kubernetes 中，`kubectl logs --previous` 显示已退出容器的日志。',
    },
    'see-owner': { title: '查看占用端口的程序', body: '消息中写明了端口。`ss` 输出的行末是程序名和进程 ID。' },
    'stop-other': {
      title: '如果不需要，停止该程序',
      body: "请通过它自己的服务停止，不要强行结束名为 registry 的进程。如果需要该程序，就给注册表换一个端口：Linux 软件包用 `registry['registry_http_addr']`，注册表自身的文件用 `http.addr`。其他配置也写有这个端口，请参阅 [[internal-port]]。",
      undo: '再次启动该程序。',
    },
    'debug-port': {
      title: '设置其他调试地址',
      body: '选择回环地址上的空闲端口；如果不使用调试服务器，则删除该设置。使用 Helm 时每个 Pod 有自己的端口，请查看同一 Pod 内的其他容器。',
      undo: '改回原来的地址。',
    },
    apply: {
      title: '应用配置',
      body: '使用 Docker Compose 时会重建容器，整个 GitLab 会有几分钟不可用。',
      undo: '改回原值后再应用一次。',
    },
    start: { title: '启动注册表', body: '启动之前请求都会失败。', undo: '没有需要回滚的内容。' },
    'run-foreground': {
      title: '在前台启动',
      body: '先用 `gitlab-ctl stop registry` 停止服务，再运行 `sudo -u registry /opt/gitlab/embedded/bin/registry serve /var/opt/gitlab/registry/config.yml`。第一条消息就是原因。',
      undo: '按 Ctrl+C 结束，再运行 `gitlab-ctl start registry`。',
    },
  },
  checks: {
    stays: {
      title: '查看注册表是否持续运行',
      fixed: '注册表持续运行。',
      notFixed: '它仍会停止。请再看日志的最后一行。',
    },
  },
  evidence: {
    'port-in-use': '端口被其他程序占用，注册表无法使用。',
    'debug-port-in-use': '注册表的调试服务器无法使用其端口。',
    'runit-restarts': '服务本应运行，却在片刻之前停止。',
    'short-uptime': '注册表刚刚启动不久。',
    'pod-restarts': 'Kubernetes 一再重启注册表的 Pod。',
    'systemd-restarts': 'systemd 记录注册表服务退出并再次启动。',
    'container-restarts': 'Docker 一再重启注册表的容器。',
    'not-configured': '注册表在启动时未能完成准备。',
    'stopped-by-configuration': '因配置而停止。',
    'stopped-by-database': '因元数据数据库而停止。',
    'stopped-by-storage': '因对象存储拒绝而停止。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
