import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表处于只读模式',
  summary: '注册表对所有写入请求都返回 405，因为只读模式打开之后一直没有关闭。',
  symptom:
    "登录和拉取都正常。`docker push` 立即中止并显示 `error parsing HTTP 405 response body: invalid character 'M'`，从 Docker 25 起则是 `unknown: Method not allowed`。如果所有层都已存在，则到推送清单时才失败。在 GitLab 中也无法删除标签，清理策略同样不起作用。",
  background: [
    '只读模式用于维护：没有停机时间的垃圾回收、向对象存储的复制、向元数据数据库的导入。打开期间，注册表根本没有用于写入的路由。无论谁以什么权限请求，它都返回 `405`，附上纯文本 `Method not allowed` 和 `Allow: GET, HEAD`。应用日志中什么也没有，访问日志中有 19 字节的 `405`。',
    '它不会自行结束。有人在配置中打开之后，要等配置改回、注册表也读取了新配置才会关闭：如果更改后没有重启，或者几个节点中有一个没有更新，它仍然处于打开状态。',
    '还有两种情况会返回 405。删除功能被关闭时，返回的是带有 `UNSUPPORTED` 的 JSON，而推送正常。只允许部分方法的代理返回的是网页。以只读方式挂载的文件系统又是另一回事：推送以 500 结束，日志里写着 `read-only file system`（[[storage-permission]]）。',
    '如果在垃圾回收或复制仍在进行时关闭它，会丢失镜像：期间推送的内容会被删除，或者不会出现在副本或数据库中。所以第一个要问的就是这类操作是否还在进行。导入期间，停止注册表也代替不了这个模式：每个成功的 `gitlab-ctl registry-database` 命令都会再次启动它。',
  ],
  questions: {
    configured: {
      title: '注册表的配置是否打开了只读模式？',
      help: '命令查看注册表自己读取的配置文件，并打印一行结论。如果有多个注册表节点，请在每个节点上运行。',
      answers: { yes: '是', no: '否', unsure: '无法查看' },
    },
    work: {
      title: '垃圾回收、导入或存储的复制是否仍在进行？',
      help: '命令列出这类程序及其开始时间。复制也可能在另一台机器上进行：请询问打开该模式的人。',
      answers: { running: '是', none: '否', unsure: '不清楚' },
    },
    who: {
      title: '405 的内容究竟是什么？',
      findOut: '用 `docker` 重新推送，或用 `curl -i` 重复请求，查看状态之后的文字。',
      answers: {
        text: '纯文本 `Method not allowed`',
        json: '带有 `UNSUPPORTED` 的 JSON，只在删除时出现',
        page: '网页',
        unsure: '无法判断',
      },
    },
  },
  outcomes: {
    'turn-off': {
      title: '关闭只读模式',
      body: '维护已经结束，只是忘了关闭模式。请再次确认没有程序在操作存储，然后设为 false 并应用配置。',
    },
    wait: {
      title: '等待维护结束，然后关闭该模式',
      body: '正在进行的操作要求没有人写入存储。期间拉取照常，推送需要等待。',
    },
    restart: {
      title: '让注册表重新读取配置',
      body: '文件是正确的，但运行中的进程是用旧配置启动的。如果有多个节点，可能只是其中一个。',
    },
    'deleting-off': {
      title: '允许删除',
      body: '这不是只读模式：推送正常，只是注册表中关闭了删除功能。',
    },
    'proxy-refuses': {
      title: '注册表前面的代理拒绝了该方法',
      body: '注册表从不返回网页。这个网页来自它前面只放行部分方法的某个服务。',
    },
  },
  steps: {
    'see-work': {
      title: '查看是否还有操作在使用存储',
      body: '必须打印 `registry maintenance: none` 之后才能继续。',
    },
    'let-it-end': {
      title: '等待它结束',
      body: '不要中断它。垃圾回收不保存第一阶段的进度，中断之后要从头开始；如果导入被中断，请先阅读它的输出再做其他事情。',
    },
    set: {
      title: '把该模式设为 false',
      body: '使用 Linux 软件包和 Docker Compose 时，storage 块会被整体替换：请保留其中已有的驱动块。也可以把 `maintenance` 条目整个去掉，此时旧上传的清理恢复为默认的打开状态。',
      undo: '重新设为 `true` 并应用配置。',
    },
    apply: {
      title: '在每个注册表节点上应用配置',
      body: '注册表会重启。正在进行的拉取会失败，可以重试。',
      undo: '恢复之前的配置并再次应用。',
    },
    'delete-again': {
      title: '重做期间被拒绝的操作',
      body: '推送要由各自的流水线重做。GitLab 最多重试 10 次删除镜像仓库；失败这么多次的仓库会被标记为 `delete_failed`，需要重新开始删除。',
    },
    'delete-again-before-17-6': {
      title: '重做期间被拒绝的操作',
      body: '推送要由各自的流水线重做。镜像仓库的删除由 GitLab 自行继续重试。',
    },
    'see-configuration': {
      title: '查看正在使用的 storage 块',
      body: '查找 `maintenance` 和 `readonly`。请在每个节点上查看。',
    },
    restart: {
      title: '重启注册表',
      body: '只需几秒。正在进行的拉取会失败，可以重试。',
      undo: '无法撤销，但不会丢失任何内容。',
    },
  },
  checks: {
    push: {
      title: '推送一个镜像',
      fixed: '推送成功：注册表重新接受写入。',
      notFixed: '仍然失败。如果是 405，说明还有注册表在使用旧配置。',
    },
  },
  evidence: {
    'docker-405': 'Docker 收到 405 以及注册表在只读模式下发送的文字。',
    'docker-405-text': 'Docker 收到了注册表在只读模式下发送的文字。',
    'copy-405': '上传收到 405 以及注册表在只读模式下发送的文字。',
    'delete-405': '删除收到了注册表在只读模式下发送的文字。',
    'upload-status-405': '注册表不接受上传镜像所用的方法。',
    'ggcr-405': '上传收到 405 以及注册表在只读模式下发送的文字。',
    'answer-405': '注册表只允许 GET 和 HEAD：它处于只读模式。',
    'write-refused': '一个写入请求收到 405 和“Method not allowed”的 19 字节。',
    'write-refused-json': '一个写入请求收到 405 和“Method not allowed”的 19 字节。',
    'configured-read-only': '配置打开了只读模式。',
    'mode-on': '正在使用的配置打开了只读模式。',
    'mode-off': '正在使用的配置没有开启只读模式。',
    'work-running': '有操作正在使用存储。',
    'work-none': '没有找到使用存储的操作。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
