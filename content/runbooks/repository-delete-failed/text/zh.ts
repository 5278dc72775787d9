import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '标签或镜像仓库无法删除',
  summary:
    'GitLab 请求注册表删除，而注册表拒绝、无法删除，或者连接不到；失败十次之后，GitLab 会放弃该镜像仓库，将其标为 `delete_failed`。',
  symptom:
    'GitLab 提示删除镜像仓库失败，或者已删除的标签又出现。`skopeo delete` 和 `curl` 得到 405 和 `UNSUPPORTED`。由于部分标签无法删除，项目也删除不了。',
  background: [
    '删除镜像仓库是后台作业：Sidekiq 通过注册表逐个删除标签，最后删除记录。如果还有标签留下，作业会等待后重试，每次等待的时间加倍。',
    '从 GitLab 17.6 起，失败十次之后就会停止，并把状态设为 `delete_failed`（17.5 中需要启用功能标志 `set_delete_failed_container_repository`）。17.4 及更早版本会一直重试，状态始终是 `delete_scheduled`。消除原因之后，失败的仓库需要手动重新排入队列。',
    '有两种状态为 405 的应答容易混淆。带有代码 `UNSUPPORTED` 的 JSON 表示删除功能已关闭：`storage.delete.enabled` 不为 true。纯文本 `Method not allowed` 表示整个注册表处于只读模式。',
    '注册表本身默认不允许删除。Linux 软件包和 Helm chart 会自动开启，除非存储设置中已有内容不同的 `delete` 条目。自编译安装必须在自己的配置中开启。',
    '较早的注册表即使被存储拒绝也返回 202：缺少权限 `s3:DeleteObject` 时，看上去都删除了，其实什么也没有删除。',
  ],
  questions: {
    refusal: {
      title: '删除时注册表返回什么？',
      help: '先再删除一次标签，然后运行命令：它只显示注册表日志中最近的拒绝，不做任何更改。',
      answers: {
        off: 'JSON 格式的 405：`UNSUPPORTED`',
        'read-only': '纯文本的 405：`Method not allowed`',
        storage: '存储中某个路径的 `permission denied`',
        referenced: '409：`MANIFEST_REFERENCED`',
        protected: '`PROTECTED_TAG`、`PROTECTED_MANIFEST` 或 `IMMUTABLE_TAG`',
        unreachable: '没有任何应答：请求没有到达，Sidekiq 日志中有 `Faraday` 错误',
        silent: '返回 202，但标签还在',
        unsure: '无法确认',
      },
    },
    setting: {
      title: '注册表的配置是否允许删除？',
      help: '命令读取正在使用的配置中的存储部分，并打印一行结果。它不显示任何密钥。',
      answers: {
        off: '不允许',
        'read-only': '注册表处于只读模式',
        on: '允许',
        unsure: '无法确认',
      },
    },
  },
  outcomes: {
    'allow-deleting': {
      title: '允许注册表删除，然后重试',
      body: '注册表中关闭了删除功能。GitLab 已经放弃的仓库之后还要重新排入队列。',
    },
    'read-only': {
      title: '注册表处于只读模式',
      body: '所有更改都会被拒绝，包括删除。常见的情况是维护之后忘记改回。',
    },
    storage: {
      title: '注册表无权删除自己的文件',
      body: '可以读取，但目录的所有者或权限不允许删除其中的内容。',
    },
    'list-first': {
      title: '先删除清单列表',
      body: '多平台镜像是一个列表，引用每个平台的清单。只要列表还在引用，这些清单就都不能删除。',
    },
    protected: {
      title: '有规则保护这些标签',
      body: '受保护和不可变的标签是有意保留的。解除之前，请先询问制定规则的人。',
    },
    'reach-registry': {
      title: '让 Sidekiq 能够连接注册表',
      body: '删除请求没有到达。推送和拉取可能仍然正常，因为客户端走的路径与 Sidekiq 不同。',
    },
    'delete-right': {
      title: '授予注册表删除对象的权限',
      body: '注册表接受了请求，但它的用户或角色无权在存储桶中删除，或者存储桶的规则保留了对象。',
    },
    'try-again': {
      title: '重试并查看日志',
      body: '删除功能是开启的，因此原因在别处，而且可能已经消除。如果再次失败，日志中会有一行说明原因。',
    },
  },
  steps: {
    'see-setting': {
      title: '查看正在使用的设置',
    },
    'read-secret': {
      title: '取出存储设置',
    },
    allow: {
      title: '允许删除',
      body: '如果已有 `delete` 条目，请修改其中的 `enabled`。chart 只在没有该条目时才会添加。',
      undo: '改回原来的值。已经删除的内容不会回来。',
    },
    'write-secret': {
      title: '重新保存设置',
      undo: '保存取出时留下的副本。',
    },
    apply: {
      title: '应用配置',
      undo: '改回原来的设置，再应用一次。',
    },
    'see-errors': {
      title: '在日志中查看最近的拒绝',
    },
    'delete-list': {
      title: '先删除列表的标签，再删除其余部分',
      body: '在 GitLab 中删除清单列表所属的标签，或者按摘要删除列表，然后再删除各个清单。',
      undo: '重新推送镜像。',
    },
    'lift-rules': {
      title: '修改规则，或者保留标签',
      body: '在项目中打开“设置 > 软件包与注册表”，查看受保护标签和不可变标签的规则。具有规则所指定角色的用户可以删除受保护的标签；对于不可变的标签，必须删除规则。',
      undo: '重新建立规则。',
    },
    'see-registry': {
      title: '查看注册表是否在运行',
    },
    'same-settings': {
      title: '让每个 Sidekiq 节点都有注册表的设置',
      body: '运行 Sidekiq 的每个节点都需要与 GitLab 节点相同的 `registry_api_url`、`registry_issuer` 和私钥文件，并且网络上能够到达该地址。',
      undo: '改回原来的设置，并应用配置。',
    },
    'write-policy': {
      title: '写出注册表所需的策略',
      body: '缺少的权限是 `s3:DeleteObject`。',
    },
    'attach-policy': {
      title: '把它附加到注册表的用户或角色',
      undo: '删除内联策略 `container-registry`。',
    },
    'see-retention': {
      title: '查看存储桶是否保留对象',
      body: '对象锁定和服务商的保留规则会阻止删除，与权限无关。',
    },
    'list-stuck': {
      title: '列出等待删除的内容',
      body: '记下状态为 `delete_failed` 的 ID。状态为 `delete_scheduled` 的由 GitLab 自行重试。',
    },
    retry: {
      title: '把失败的逐个重新排入队列',
      body: '轮到它时，Sidekiq 会删除该镜像仓库及其所有标签。命令先显示内容，如果不是失败状态就什么也不做。失败次数会保留：如果下一次仍然失败，会立即再次标为失败。',
      undo: '已经删除的内容只有重新推送才会回来。',
    },
    'let-it-retry': {
      title: '等待 GitLab 再次尝试',
      body: '这些版本不会放弃：状态为 `delete_scheduled` 的会一直重试。原因消除之后，列表会自己变短。',
    },
  },
  checks: {
    deletions: {
      title: '查看是否还有剩余',
      fixed: '已经没有等待删除的内容。',
      notFixed: '仍有 GitLab 已放弃的镜像仓库。请在注册表日志中查看原因。',
    },
  },
  evidence: {
    'log-unsupported': '注册表拒绝删除：其配置中关闭了删除功能。',
    'answer-unsupported': '注册表返回 `UNSUPPORTED`：其配置中关闭了删除功能。',
    'access-unsupported': '删除请求得到 405，字节数与 `UNSUPPORTED` 的 JSON 相同。',
    'manifest-referenced': '注册表不会删除被清单列表引用的清单。',
    'manifest-protected': '受保护或不可变标签的规则禁止删除这个清单。',
    'page-deletion-failed': 'GitLab 提示已放弃删除这个镜像仓库。',
    'status-delete-failed': 'GitLab 已把这个镜像仓库标为 `delete_failed`。',
    'worker-deleted-none': 'GitLab 的作业找到了要删除的标签，却一个也没有删除。',
    'worker-repository': '要删除的镜像仓库。',
    'worker-exception': 'GitLab 删除镜像仓库的作业以网络错误结束。',
    'tags-not-deleted': 'GitLab 无法删除这些标签。',
    'page-tag-not-deleted': 'GitLab 提示删除时出了问题。',
    'project-deletion-stopped': '由于部分标签无法删除，项目没有删除。',
    'no-delete-errors': '注册表日志中没有被拒绝的删除。',
    'setting-off': '注册表的配置不允许删除。',
    'setting-on': '注册表的配置允许删除。',
    'setting-read-only': '注册表处于只读模式。',
    'none-left': '没有等待删除的镜像仓库。',
    'some-failed': 'GitLab 已放弃删除某些镜像仓库。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
