import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'GitLab 打不开签署注册表令牌所用的私钥',
  summary: 'GitLab 要向注册表查询，为此需要一个令牌，而签署令牌的私钥文件不存在，或者无法读取。',
  symptom:
    '删除项目失败，提示 `No such file or directory @ rb_sysopen`，后面是 `gitlab-registry.key` 的路径。这条消息出现在项目页面和 Sidekiq 日志中，多半是在停用注册表之后。如果注册表正在使用，所有登录也会以 500 失败。',
  background: [
    '删除项目时，GitLab 会向注册表查询其镜像的标签，并用私钥 `gitlab-registry.key` 为此签署一个令牌。这个 Sidekiq 作业名为 `ProjectDestroyWorker`。',
    "只有当 `gitlab_rails['registry_enabled']` 为 true 且机密文件中存有该私钥时，Linux 软件包才会写出这个文件。注册表停用期间，缺少的文件不会再被写出，凡是还留有镜像仓库记录的项目都无法删除。",
    '私钥本身没有丢失：它仍保存在 `/etc/gitlab/gitlab-secrets.json` 中，一旦启用注册表，`gitlab-ctl reconfigure` 就会重新写出。因此不必手工生成私钥；手工生成的私钥也与注册表的证书不成对。',
    '旧资料提供了一段控制台脚本，说它可以强制删除项目。实际上它删除的不是项目，而只是镜像仓库的记录。镜像数据仍留在存储中，项目之后还要另行删除。',
  ],
  questions: {
    key: {
      title: 'GitLab 中是否启用了注册表？私钥在不在？',
      help: '命令直接查询 GitLab，并打印一行结果。它不做任何更改，也不显示私钥。启动 GitLab 的 Rails 环境大约需要一分钟。',
      answers: {
        off: '注册表已停用，私钥不存在',
        missing: '注册表已启用，但私钥不存在',
        unreadable: '私钥存在，但 GitLab 无法读取',
        readable: '私钥可以读取',
        unsure: '无法确认',
      },
    },
    storage: {
      title: '注册表的存储还在吗？',
      help: '如果镜像还在，GitLab 可以把它们与项目一起删除。如果存储桶或目录已经彻底移除，就没有可查询的对象了。',
      answers: {
        there: '在，镜像也在里面',
        gone: '不在，已经彻底移除',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'switch-on': {
      title: '启用注册表，删除项目，再停用',
      body: '启用期间，私钥文件存在，注册表也会应答，标签因此能与项目一起删除。',
    },
    'forget-records': {
      title: '先删除镜像的记录，再删除项目',
      body: '没有记录，GitLab 就不会去查询注册表。只有当镜像数据本来就不存在了，才适合这样做。',
    },
    'write-again': {
      title: '由 GitLab 的配置重新写出私钥',
      body: '注册表正在使用，只是文件丢失了。私钥与证书仍保存在您的环境存放密钥的地方。',
    },
    'fix-access': {
      title: '让 GitLab 能够读取私钥',
      body: '文件存在，但运行 GitLab Rails 和 Sidekiq 的用户 `git` 没有读取权限。',
    },
    'delete-again': {
      title: '私钥已恢复：再删除一次',
      body: '妨碍删除的原因已经消除。GitLab 不会自行重试。',
    },
  },
  steps: {
    'see-images': {
      title: '查看 GitLab 中该项目的记录',
      body: '记下镜像仓库的数量，以及上一次删除的消息。注册表停用期间无法统计标签。',
    },
    'switch-on': {
      title: '启用注册表',
      body: '删去与此相反的设置行。`registry_external_url` 等注册表地址保持原样，或者重新设置。启用期间，用户也会看到注册表。要一直启用，请参阅 [[enable-registry]]。',
      undo: '按最后几步再次停用。',
    },
    apply: {
      title: '应用配置',
      body: '使用 Linux 软件包时，这一步会写出私钥文件并启动注册表。',
      undo: '改回原来的设置，再应用一次。',
    },
    'restart-rails': {
      title: '重启 GitLab',
      body: 'GitLab Rails 和 Sidekiq 在启动时读取配置。请等到网页界面重新应答。',
      undo: '没有需要回滚的内容。',
    },
    'see-key': {
      title: '继续之前先检查私钥',
      body: '必须显示 `registry key file: readable`。',
    },
    'delete-project': {
      title: '在 GitLab 中删除项目',
      body: '在“设置 > 通用 > 高级”中删除。代码仓库、议题和镜像会一并删除。如果实例设为延迟删除，请选择立即删除，或者让注册表一直启用到预定日期。',
      undo: '项目删除后，只能从备份恢复。',
    },
    'switch-off': {
      title: '再次停用注册表',
      body: '请在所有此类项目都删除之后再做。其他项目的镜像仍留在存储中。',
      undo: '按前面的步骤重新启用。',
    },
    'apply-off': {
      title: '再次应用配置',
      body: '自编译：还要重启 GitLab，并停止注册表。',
      undo: '改回原来的设置，再应用一次。',
    },
    'destroy-records': {
      title: '删除镜像仓库的记录',
      body: '命令先列出记录，只有数量与您输入的一致时才删除。存储中的镜像数据不受影响，只是 GitLab 不再指向它们。',
      undo: '只有恢复数据库备份，或者重新推送镜像，记录才会回来。',
    },
    'back-up-secrets': {
      title: '备份机密文件',
      body: '这个文件还保存着数据库加密列的密钥。切勿删除整个文件。',
    },
    'write-key': {
      title: '查看私钥从哪里来',
      body: 'Linux 软件包和 Docker：下一步会由 `gitlab-secrets.json` 中的 `registry` 对象写出文件；有多个节点时，各节点的这个文件必须相同。Helm：`global.registry.certificate.secret` 指定的 Secret 中必须有键 `registry-auth.key`。自编译：从备份中恢复 `gitlab.yml` 里 `registry` 之下的 `key` 所指的文件。如果哪里都没有留存，就需要一对新的密钥，请参阅 [[token-untrusted-key]]。',
      undo: '移除您恢复的文件或 Secret。',
    },
    'show-paths': {
      title: '查看文件及其权限',
      body: '第二个路径就是 GitLab 读取的文件。',
    },
    'fix-access': {
      title: '更正私钥的所有者和权限',
      body: '用户 `git` 必须能读取该文件，并能进入它上面的每一级目录；其他用户都不需要。使用 Linux 软件包时，`sudo gitlab-ctl reconfigure` 会自动设好。',
      undo: '恢复上一步打印出的所有者和权限。',
    },
  },
  checks: {
    gone: {
      title: '查看项目是否已删除',
      fixed: '项目已经不存在。',
      notFixed: '项目仍然存在。上一行显示了最近一次的错误；删除在后台进行，请等几分钟再查看。',
    },
    key: {
      title: '再次检查私钥',
      fixed: 'GitLab 可以读取私钥。',
      notFixed:
        'GitLab 仍然无法使用私钥。请就在写出错误的那个节点上检查：有多个节点时，Sidekiq 可能在另一个节点上运行。',
    },
  },
  evidence: {
    'key-not-found': 'GitLab 要打开注册表私钥，而文件不存在。',
    'key-denied': 'GitLab 要打开注册表私钥，但文件权限不允许。',
    'project-not-deleted': '要删除的项目。',
    'registry-off': 'GitLab 中停用了注册表，私钥文件也不存在。',
    'key-missing': 'GitLab 中启用了注册表，但私钥文件不存在。',
    'key-unreadable': '私钥文件存在，但 GitLab 无法读取。',
    'key-readable': 'GitLab 可以读取注册表私钥。',
    'project-gone': 'GitLab 中没有这个路径的项目。',
    'project-there': '项目存在，记录中的镜像仓库如所示。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
