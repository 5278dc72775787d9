import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '向 Google Cloud Storage 推送时返回 502，同时注册表负载很高',
  summary: '注册表到 Google Cloud Storage 的 HTTP/2 连接占满了 CPU，直到上传中断。',
  symptom:
    '镜像存放在 Google Cloud Storage 时，`docker push` 以 `502 Bad Gateway` 结束。期间注册表进程占用一个或更多 CPU 核心。拉取正常。NGINX 日志里是 `upstream prematurely closed connection` 或 `upstream timed out`，而不是 `Connection refused`。',
  background: [
    '注册表用 HTTP/2 与 Google Cloud Storage 通信，一个连接中同时进行许多传输。有报告称：推送期间，注册表进程的负载会升高，直到应答过迟或不再应答。这时由 NGINX 代为返回 502。',
    '三个现象同时出现即指向这个问题：存储驱动是 `gcs`；推送期间注册表负载很高；NGINX 能够连接到注册表。`Connection refused`（111）是另一回事：那说明上游地址上没有程序在监听。',
    '绕过的办法是不让 Go 作为客户端使用 HTTP/2：在注册表进程的环境中把变量 `GODEBUG` 设为 `http2client=0`。客户端对注册表的请求不受影响。当新版本不再需要它时，请把它去掉。',
    "有两个陷阱。Linux 软件包自己会把 `GODEBUG` 设为 `tlsmlkem=0`，您自己的值会替换它，所以两者都要写上。另外，写在 Compose 服务的 `environment:` 中的变量到达不了容器内的注册表：它必须写在 `registry['env']` 中。",
  ],
  questions: {
    driver: {
      title: '镜像是否存放在 Google Cloud Storage 中？',
      help: '命令显示正在使用的 storage 块，机密内容会被遮盖。其中的第一个词就是驱动。',
      answers: { gcs: '是：`gcs`', other: '否，是其他驱动', unsure: '不清楚' },
    },
    'proxy-says': {
      title: '推送失败时，NGINX 记录了什么？',
      help: '命令显示代理最近的错误。请看时间相符的那一条。',
      answers: {
        closed: '`upstream prematurely closed connection`',
        timeout: '`upstream timed out`',
        refused: '`Connection refused`，或找不到上游',
        unsure: '无法判断',
      },
    },
    load: {
      title: '推送进行时，注册表的负载有多高？',
      help: '在推送期间运行命令。它会测量几秒钟；100 % 表示一个 CPU 核心。',
      answers: { high: '一个核心或更多', normal: '不到一个核心', unsure: '无法测量' },
    },
    http2: {
      title: '注册表作为客户端是否可以使用 HTTP/2？',
      help: '命令读取注册表实际得到的变量。如果文件不存在，就表示开启。',
      answers: { on: '是', off: '否：已经设置了 `http2client=0`', unsure: '不清楚' },
    },
  },
  outcomes: {
    'turn-off-http2': {
      title: '让注册表用 HTTP/1.1 与 Google Cloud Storage 通信',
      body: '这是一种绕过的办法，很容易撤销。如果负载仍然很高并且 502 依旧，原因就不是 HTTP/2。',
    },
    elsewhere: {
      title: '502 另有原因',
      body: '不是到 Google Cloud Storage 的 HTTP/2 连接。请看 NGINX 在连接注册表时遇到了什么。',
    },
  },
  steps: {
    see: {
      title: '查看当前的值',
      body: '其中已有的内容必须保留。',
    },
    set: {
      title: '设置该变量',
      body: "如果已经设置了 `registry['env']`，请把条目加到其中：第二次赋值会替换第一次。Helm chart 自己不设置 `GODEBUG`。",
      undo: '恢复之前的值，或去掉该条目，然后应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启。正在进行的推送和拉取会失败，可以重试。',
      undo: '恢复之前的配置并再次应用。',
    },
    'see-again': {
      title: '确认设置已经生效',
      body: '必须打印 `registry http2: off`。',
    },
  },
  checks: {
    push: {
      title: '推送之前失败的镜像',
      fixed: '推送成功。请在繁忙时段观察一段时间的负载。',
      notFixed: '仍然失败。如果现在负载正常，请改查代理。',
    },
  },
  evidence: {
    'connection-broken': '注册表到 Google Cloud Storage 的一个 HTTP/2 连接断开了。',
    'upload-cut': '代理把上传转给了注册表，但没有得到应答。',
    'http2-switched-off': '这个设置关闭了 HTTP/2。',
    'load-high': '注册表进程占用了一个或更多 CPU 核心。',
    'load-normal': '注册表进程并不繁忙。',
    'http2-on': '注册表作为客户端可以使用 HTTP/2。',
    'http2-off': '注册表作为客户端不使用 HTTP/2。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
