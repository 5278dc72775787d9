import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表的健康检查失败，所有请求都返回 503',
  summary: '注册表对自己存储的检查失败了；只要检查不通过，注册表就以 503 拒绝一切请求。',
  symptom:
    '注册表启动约半分钟之后，登录、拉取和推送全部以 `503 Service Unavailable` 失败。应答是 JSON：`health check failed: please see /debug/health`。注册表进程在运行，日志里几乎只有 `503`。',
  background: [
    '注册表每 10 秒向存储做一次很小的查询。连续失败三次后，它对所有请求都返回 503，包括登录这类不需要存储的请求。检查一旦恢复成功，请求也随之恢复，无需重启任何服务。',
    '所以 503 并不是问题本身，而是问题的信号：存储拒绝了注册表、连不上存储、没有空间，或无法读取。究竟是哪一种，调试服务器上 `/debug/health` 的正文写得一字不差。GitLab 的注册表还会以 `storage driver health check: …` 记入日志。',
    '在 Linux 软件包和 Docker Compose 中，检查是打开的，调试服务器是关闭的；Helm chart 正好相反，Pod 的探针会查询 `/debug/health`。使用自己配置的注册表还可以有更多检查：检查数据库、检查某个地址，或检查一个文件，只要它存在就表示“停用”。',
    "以前的建议是用 `registry['health_storagedriver_enabled'] = false` 关闭检查，然后放着不管。这个设置名是对的（另一个名称 `storagedriver_health_enabled` 从未起过作用），但存储仍然是坏的：503 没有了，取而代之的是一次次拉取和推送以 500 失败。",
    '如果 503 是一个网页，或写着“Service Temporarily Unavailable”，那是来自后面没有注册表的代理：请看 [[gateway-error]]。',
  ],
  questions: {
    check: {
      title: '哪一项检查失败？',
      help: '命令先访问调试服务器，再搜索日志。`registry health: 000` 表示没有调试服务器，此时以日志为准。',
      answers: {
        storage: '存储：`storagedriver_…`',
        file: '文件：`file exists`',
        database: '元数据数据库',
        unsure: '没有任何显示，或无法运行',
      },
    },
    reason: {
      title: '检查对存储说了什么？',
      help: '同一个命令；驱动名称之后的文字就是错误本身。',
      answers: {
        refused: '被拒绝：`AccessDenied`、`Forbidden`、密钥、存储桶',
        full: '没有空间：`no space left on device`、配额',
        permission: '`permission denied`、`read-only file system`',
        unreachable: '无法到达：`dial tcp`、`no such host`、超时',
        empty: '`Path not found`',
        unsure: '其他内容，或什么也没有',
      },
    },
  },
  outcomes: {
    refused: {
      title: '对象存储拒绝了注册表',
      body: '密钥、权限、区域或存储桶不对。使用 Azure 或 Google Cloud Storage 时，同样要查看账号的角色：它必须能够列出、读取和写入。',
    },
    full: { title: '存储没有空间', body: '有了空间之后，检查会在几秒内自行恢复成功。' },
    permission: {
      title: '注册表无法使用它的存储目录',
      body: '该目录甚至无法读取。一旦可以读取，检查会在几秒内自行恢复成功。',
    },
    unreachable: {
      title: '注册表连不上它的存储',
      body: '问题出在两者之间，或配置中的地址不对。',
    },
    empty: {
      title: '存储是空的，检查把它当成了故障',
      body: '注册表使用的路径下还什么都没有。请先确认它确实是新的：如果那里本应有镜像，说明配置中的存储桶或前缀不对。如果是新的，存入第一个镜像后检查就会成功。',
    },
    'see-the-error': {
      title: '让注册表说出检查遇到了什么',
      body: '调试服务器一字不差地显示错误。它只监听本机，之后再关闭。',
    },
    'remove-file': {
      title: '移除表示“停用”的文件',
      body: '有人配置了一个用来让注册表停止服务的文件，而它现在存在。',
    },
    database: {
      title: '让元数据数据库重新应答',
      body: '注册表也检查它的数据库，这项检查失败了。',
    },
  },
  steps: {
    'see-storage': {
      title: '查看注册表使用的存储桶和前缀',
      body: '与镜像实际所在的位置比较。如果镜像应该在别处，请不要继续。',
    },
    'check-off': {
      title: '暂时关闭检查',
      body: '注册表随后会重新应答，并显示每个请求的真正错误。',
      undo: '去掉该设置并再次应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启。',
      undo: '恢复之前的配置并再次应用。',
    },
    'first-image': {
      title: '推送第一个镜像',
      body: '任何小镜像都可以。',
      undo: '在 GitLab 中删除它的标签。',
    },
    'check-on': {
      title: '去掉该设置并再次应用配置',
      body: '此后存储一旦有问题，检查会再次报告。',
      undo: '恢复该设置并应用配置。',
    },
    'see-errors': {
      title: '查看注册表此前在存储上遇到的错误',
      body: '原因往往已经在日志里，来自检查失败之前的请求。',
    },
    'debug-on': {
      title: '启用调试服务器',
      body: '请保持在 `localhost` 上，因为它会显示内部信息。如果 5001 已被占用，请选择其他端口。它还能提供哪些信息，请参阅 [[debug-server]]。',
      undo: '去掉该设置并再次应用配置。',
    },
    'read-health': {
      title: '读取错误并粘贴到这里',
      body: '重启后等待半分钟，直到检查失败三次。',
    },
    'debug-off': {
      title: '从配置中去掉调试服务器',
      body: '只有在收集它的指标时才保留。',
      undo: '恢复该设置并应用配置。',
    },
    'see-health': {
      title: '查看是哪个文件',
      body: '正文中写有它的路径。',
    },
    'take-file-away': {
      title: '先问清它为何存在，再移除',
      body: '它可能是为了维护而有意放置的。注册表会在几秒内察觉。',
      undo: '重新创建这个空文件。',
    },
    'see-log': {
      title: '查看注册表对数据库的记录',
      body: '查找 `failed to connect`、`SQLSTATE` 或超时。',
    },
    'mend-database': {
      title: '启动数据库，或恢复与它的连接',
      body: '检查 PostgreSQL 是否在运行、注册表所在主机能否连接、密码和名称是否正确。注册表会自行重新连接。',
      undo: '恢复您在数据库配置中更改的内容。',
    },
  },
  checks: {
    answer: {
      title: '再次访问注册表',
      fixed: '它有应答。其他操作也随之恢复。',
      notFixed: '仍然是 503。修复之后，检查最多需要 10 秒。',
    },
  },
  evidence: {
    'requests-refused': '注册表自己的健康检查失败，因此拒绝请求。',
    'storage-check-failed': '注册表记录了对存储的检查失败以及原因。',
    'storage-check-shown': '调试服务器显示一项失败的存储检查及其错误。',
    'file-check-shown': '调试服务器显示一项因文件存在而失败的检查。',
    'says-refused': '检查说明存储拒绝了注册表。',
    'says-full': '检查说明存储没有空间。',
    'says-permission': '检查说明注册表无法使用该目录。',
    'says-unreachable': '检查说明无法到达存储。',
    'says-empty': '检查在其路径下什么也没有找到。',
    'access-503': '125 字节的 503：正是健康检查失败时注册表的应答。',
    'access-503-json': '125 字节的 503：正是健康检查失败时注册表的应答。',
    'client-503': '注册表的地址返回 503。',
    'pod-not-ready': 'Kubernetes 查询注册表的健康状况，没有得到正常的应答。',
    'health-503': '注册表的一项健康检查失败。',
    'health-other': '调试服务器的应答：200 表示健康，000 表示没有调试服务器。',
    'answers-again': '注册表对请求有应答。',
    'answer-503': '注册表的地址返回 503。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
