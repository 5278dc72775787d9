import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const ctl =
  '在 GitLab 18.3 到 18.6 中，`gitlab-ctl registry-database` 以用户 `registry` 运行，之前和之后的版本都以 root 运行；它从 17.5 起才有导入功能。每个成功的命令都会再次启动注册表。';
const interrupted =
  '请用 `tmux` 或 `screen` 保持会话：会话结束，导入也随之结束。在 Kubernetes 中它随 Pod 一起结束，因此期间不要让自动扩缩容移除该 Pod。';

export default {
  title: '把注册表的元数据移入数据库',
  summary: '为新注册表启用元数据数据库，或者导入现有注册表而不丢失期间推送的内容，并确认它已在使用。',
  symptom:
    '您需要没有停机时间的垃圾回收、用量显示和快速的标签列表，或者要重命名、移动有镜像的项目。又或者升级到 19.0 之后，日志中出现 `falling back to legacy metadata`。',
  background: [
    '注册表需要知道哪些标签、清单和层属于哪个仓库。没有数据库时，它从层旁边的小文件里读取，不仅慢，而且在推送进行时无法清理。使用元数据数据库时，这些信息保存在 PostgreSQL 中；层留在原处，因此仍然需要存储。',
    '这个数据库从 GitLab 17.3 起正式可用。从 18.3 起，Linux 软件包在重新配置时会创建并迁移它。从 18.5 起，存储中的元数据标为弃用，计划在 21.0 移除。从 19.0 起，Linux 软件包的默认值是 `prefer`：新注册表使用数据库；元数据在存储中的注册表照旧运行，并记录警告。升级从不导入任何内容。',
    '存储里的两个锁文件 `database-in-use` 和 `filesystem-in-use` 说明以哪一方为准；18.6 的部分构建以及 18.10 起的所有构建都会强制检查。配置与之不符的注册表不会启动：[[metadata-database-migrations]]。',
    '导入读取的是当时存储里的内容。旧说明认为停止注册表就够了，其实不够：`gitlab-ctl registry-database` 在每个成功的命令之后都会再次启动注册表，推送会被接受，它们的标签之后却不在数据库中。只有只读模式能挡住它们。',
    '一旦推送过内容，就无法退回：存储里不再有全部标签，读取存储的注册表会显示旧状态。从第一次推送起，注册表的备份由存储和数据库两部分组成。',
    'GitLab 19.0.0 和 19.0.1 在 `/gitlab/v1/` 之下返回 500，推送正常，但界面上看不到标签；19.0.2 已修复。请不要在这两个版本上开始导入。',
  ],
  questions: {
    store: {
      title: '注册表现在把元数据保存在哪里？',
      help: '命令读取注册表返回的标头。如果要求输入密码，请使用您的访问令牌。',
      answers: {
        database: '在元数据数据库中',
        filesystem: '在存储中，与镜像放在一起',
        unsure: '不清楚',
      },
    },
    'in-use-wish': {
      title: '它已在使用。您需要什么？',
      help: '两种选择都不会更改任何内容。',
      answers: {
        look: '查看是否一切正常，以及备份需要包含什么',
        back: '退回存储中的元数据',
        unsure: '不清楚',
      },
    },
    images: {
      title: '注册表里有多少数据？',
      findOut:
        '文件系统看其目录的 `du -sh`；对象存储看服务商显示的存储桶大小。不再使用的旧层也计算在内：事先运行一次离线垃圾回收，可以缩短导入。',
      answers: {
        none: '没有：这是新注册表',
        small: '少于 200 GiB',
        large: '200 GiB 或更多，或者只能短时间拒绝推送',
        broken: '导入中断了',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    new: {
      title: '新注册表：从一开始就使用数据库',
      body: '没有需要导入的内容。用 Linux 软件包全新安装 19.0 或更新版本时，可能已经在使用：最后的检查会显示。',
    },
    'one-step': {
      title: '一步导入',
      body: '整个导入期间注册表都是只读的：拉取照常，推送和删除以 405 被拒绝。做法简单，需要几分钟到几小时。',
    },
    'three-steps': {
      title: '分三步导入',
      body: '耗时较长的第一步和最后一步在注册表正常使用时运行；只有第二步需要只读，所需时间约为第一步的十分之一。据报告，第一步每小时可处理 2 到 4 TB。请在一周之内运行第二步，因为期间推送的内容都会使它变长。',
    },
    again: {
      title: '查明导入为何中断，并重新导入',
      body: '只要启用数据库之后还没有推送过内容，就以存储为准，没有丢失任何内容。如果注册表处于只读模式，请保持不变。',
    },
    'in-use': {
      title: '数据库已在使用：查看是否一切正常',
      body: '不再有需要移动的内容。',
    },
    stay: {
      title: '继续使用数据库',
      body: '启用之后推送的内容只在数据库中。重新读取存储的注册表不认识那些标签，垃圾回收随后会删除它们的层。如果有问题，请修复数据库或恢复它的备份；即使导入之后没有推送过任何内容，在动锁文件之前也请先咨询 GitLab 支持。',
    },
  },
  steps: {
    requirements: {
      title: '查看需要什么',
      body: 'GitLab 17.3 或更新版本，用 `gitlab-ctl` 导入需要 17.5；该版本支持、并且注册表能够连接的 PostgreSQL（GitLab 19.0 需要 17）；注册表专用的数据库。Geo 次要站点需要可写的注册表数据库，而不是副本。使用 Operator 时，这些值写在其资源的 `spec.chart.values` 之下。',
    },
    'create-database': {
      title: '创建数据库及其用户',
      body: '从 GitLab 18.3 起使用 Linux 软件包自带的 PostgreSQL 时，请跳过：重新配置已经创建。其他情况下，数据库必须属于用户 `registry`，由它在其中创建数据表；否则迁移会以 `permission denied for schema public` 结束。',
      undo: '只要尚未使用：删除该数据库和角色。',
    },
    'create-secret': {
      title: '把密码放进 Secret',
      undo: '在 values 不再引用之后，删除该 Secret。',
    },
    'back-up': {
      title: '保存一份配置副本',
      body: '其中含有机密，请保持原有权限。',
    },
    connect: {
      title: '设置数据库的位置，先不使用',
      body: '从 18.3 起使用 Linux 软件包自带的 PostgreSQL 时，请跳过。请在文件里替换 `REPLACE-WITH-PASSWORD`。使用 `verify-ca` 或 `verify-full` 且 CA 为私有时，请加上 `sslrootcert`；如果使用客户端证书，加上 `sslcert` 和 `sslkey`。',
      undo: '去掉这一段，并应用配置。',
    },
    'keep-off': {
      title: '暂时保持数据库停用',
      body: '即使默认值是 `prefer` 也要设置。如果这一段有其他条目，请保留，只把 `enabled` 设为 false。',
      undo: '去掉该条目，即恢复该版本的默认值。',
    },
    'apply-off': {
      title: '应用配置',
      body: '注册表会重启。正在进行的推送和拉取会失败，可以重试。',
      undo: '用副本恢复配置，再次应用。',
    },
    'set-read-only': {
      title: '开启只读模式',
      body: "使用该存储的每个注册表都要这样做。使用 Linux 软件包和 Docker Compose 时，storage 块会被整体替换：请保留其中已有的驱动块。如果使用默认目录，其中还没有驱动块，请先写上 `'filesystem' => { 'rootdirectory' => '/var/opt/gitlab/gitlab-rails/shared/registry' },`：没有驱动，注册表无法启动。",
      undo: '用副本恢复配置，再次应用。',
    },
    'apply-read-only': {
      title: '在每个注册表节点上应用配置',
      body: '注册表会重启。从现在起，推送和删除会得到 405。请提前通知：需要推送的流水线会失败。',
      undo: '用副本恢复配置，再次应用。',
    },
    'see-read-only': {
      title: '确认只读模式已经打开',
      body: '每个节点都必须打印 `registry read-only mode: yes`。否则 `gitlab-ctl` 会以 `Command requires the container registry to be in read-only mode` 拒绝导入。',
    },
    migrate: {
      title: '创建数据表',
      body: `从 18.3 起，除非 \`registry['auto_migrate']\` 为 false，重新配置会完成这一步；再运行一次也无妨。使用 Helm 时由作业 \`registry-migrations\` 完成，它必须已经成功。如果命令询问是否可以停止注册表，请回答 \`y\`：在它再次启动之前请求会失败。${ctl}`,
      undo: '只要数据库尚未使用：删除后重新创建。',
    },
    import: {
      title: '导入全部内容',
      body: `打印 \`registry import complete\` 时即完成。${interrupted}${ctl}`,
      undo: '用副本恢复配置：存储没有变化。之后再向同样的数据表导入会被拒绝，届时请删除数据库并重新创建。',
    },
    'import-one': {
      title: '第一步：在注册表使用期间导入镜像',
      body: `需要几小时到几天，会给存储和数据库带来负载。打印 \`registry import complete\` 时即完成。${interrupted}${ctl}`,
      undo: '用副本恢复配置：存储没有变化。',
    },
    'import-two': {
      title: '第二步：在只读模式下导入标签和新增内容',
      body: `到这时数据库才知道所有标签。在它打印 \`registry import complete\` 并结束之前，不要关闭只读模式。${ctl}`,
      undo: '用副本恢复配置：只要数据库尚未使用，就以存储为准。',
    },
    'import-three': {
      title: '第三步：导入未被引用的层',
      body: `在注册表使用数据库、正常运行时进行。没有这一步，在线垃圾回收就看不到旧镜像中不再使用的层。${ctl}`,
      undo: '没有需要回滚的内容：可以重复运行。',
    },
    'turn-on': {
      title: '启用数据库',
      body: '如果这一段有其他条目，请保留，只设置 `enabled`。',
      undo: '在应用配置之前，改回原来的值。第一次推送之后就无法退回。',
    },
    'set-read-write': {
      title: '在同一次更改中关闭只读模式',
      body: '请保留驱动块。两项更改在下一步一起生效。',
      undo: '重新设为 `true` 并应用配置。',
    },
    apply: {
      title: '在每个注册表节点上应用配置',
      body: '注册表会重启，从现在起使用数据库。如果启动不了，日志的最后一行会说明原因。',
      undo: '在有任何推送之前：用副本恢复配置，再次应用。此时锁文件 `database-in-use` 会使注册表无法启动；去掉它之前请先咨询 GitLab 支持。',
    },
    push: {
      title: '推送一个镜像',
      body: '从这次推送起，就不能再退回存储中的元数据。',
      undo: '在 GitLab 中删除该标签。',
    },
    validate: {
      title: '检查一些镜像',
      body: '请从多个项目中选取新旧标签，包括多平台镜像。`crane` 是 go-containerregistry 的一部分。请先登录。',
    },
    dump: {
      title: '把数据库纳入备份',
      body: '存储和数据库是一体的：两者都要备份，先备份数据库；恢复时也要两者一起。GitLab 自己的备份有相应的设置，例如 `backup_registry_user` 和 `backup_registry_password`。如果数据库在另一台服务器上，请在那里转储。',
    },
    'no-way-back': {
      title: '了解有哪些变化',
      body: '垃圾回收会自动进行；请去掉定时的离线回收，它们现在会被拒绝：[[garbage-collection]]。导入之后，存储最早两天后才会变小，因为会先检查有标签的镜像。切勿再把 `enabled` 设为 false，也切勿为了让注册表启动而删除锁文件。',
    },
    'see-work': {
      title: '查看导入是否仍在进行',
      body: '如果仍在进行，让它继续。',
    },
    'read-message': {
      title: '查看它是怎样结束的',
      body: '`AccessDenied`：存储的用户无权列出或读取。`invalid hex format`：PostgreSQL 的 `bytea_output` 需要设为 `hex`。`cannot execute CREATE TABLE in a read-only transaction`：数据库是副本。`permission denied for schema public`：它不属于 `registry`。`interface conversion: interface {} is nil, not bool`：GitLab 17.9 已修复。`database-in-use lockfile exists`：已经导入过。`halting import to protect data`：数据表中已有标签，请参阅 [[metadata-database-migrations]]。',
    },
    'import-again': {
      title: '重新运行中断的命令',
      body: '从 GitLab 18.5 起，最近 72 小时内导入过的仓库会跳过；`--pre-import-skip-recent` 可以设置别的时间，`0` 表示全部重新导入。18.5 之前要从头开始。',
      undo: '用副本恢复配置：存储没有变化。',
    },
    'see-locks': {
      title: '查看锁文件',
      body: '应当只有 `database-in-use`。两者并存时注册表不会启动。S3 以外的对象存储，请用它自己的工具查看 `docker/registry/lockfiles/`。',
    },
    'see-migrations': {
      title: '查看是否缺少迁移',
      body: '升级之后不应有缺少的迁移。使用 Helm 时，注册表 Pod 的日志中会说明。',
    },
    'see-collection': {
      title: '查看垃圾回收是否在运行',
      body: '有了数据库，注册表会自己进行。',
    },
  },
  checks: {
    database: {
      title: '查看注册表把元数据保存在哪里',
      fixed: '注册表使用元数据数据库。',
      notFixed:
        '注册表仍使用存储中的元数据。请看该节点是否应用了配置，以及日志中是否有 `falling back to legacy metadata`。',
    },
  },
  evidence: {
    'header-on': '注册表在标头中说明它使用元数据数据库。',
    'header-off': '注册表在标头中说明它不使用元数据数据库。',
    'prefer-falls-back': '配置为优先使用数据库，但元数据在存储中，因此注册表继续使用存储。',
    'database-lock-made': '注册表已把存储标记为属于数据库。',
    'import-complete': '导入的一部分已顺利完成。',
    'needs-read-only': '这个命令只能在只读的注册表上运行。',
    'needs-stop': '命令询问是否可以停止注册表。',
    'not-enabled': '这个节点上没有启用注册表。',
    'import-denied': '导入无权列出或读取存储。',
    'import-bytea': 'PostgreSQL 返回的二进制格式，导入无法读取。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
