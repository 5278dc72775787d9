import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表与其元数据数据库不一致',
  summary: '元数据数据库未迁移、未导入、无法连接，或与存储不对应，因此注册表拒绝启动或导入。',
  symptom: '升级或启用数据库之后，所有请求都返回 `502`，注册表日志中有关于数据库、迁移或锁文件的 `fatal` 行。',
  background: [
    '注册表把标签和清单的信息保存在与层相同的存储中，或保存在 PostgreSQL 中。存储里的两个小锁文件 `database-in-use` 和 `filesystem-in-use` 说明以哪一方为准，防止注册表以错误的一方启动而显示旧状态。',
    '从 GitLab 18.3 起，Linux 软件包在重新配置时会创建并迁移数据库。更早的版本，以及使用自备数据库时，需要手动运行迁移。从 19.0 起默认值是 `prefer`：新注册表使用数据库；存储中已有镜像的注册表照旧运行，并记录警告。',
    '一旦在使用数据库期间推送过镜像，仅凭存储就不再知道所有标签。退回存储会丢失此后推送的内容。因此绝不能凭猜测删除锁文件。',
  ],
  questions: {
    message: {
      title: '注册表报了什么？',
      findOut: '看注册表日志或失败命令的最后几行。',
      answers: {
        pending: '`there are pending database migrations`',
        'not-imported': '`filesystem metadata in use, please import data`',
        'switched-off': '`metadata database in use, please enable the database`',
        'both-locks': '`database-in-use and filesystem-in-use lockfiles present`',
        connection: '`failed to initialize database connections`',
        version: '不支持数据库的版本',
        recovery: '`the database is in read-only mode (in recovery)`',
        'imported-before': '`tags table is not empty` 或 `halting import`',
        unsure: '其他内容',
      },
    },
    imported: {
      title: '这个注册表曾导入过数据库吗？',
      findOut:
        '导入是一项刻意为之、耗时较长的操作。如果这条消息是升级到 18.6 之后才出现的，很可能残留了以前状态的锁文件。',
      answers: { never: '从未', before: '曾经导入', unsure: '不清楚' },
    },
  },
  outcomes: {
    migrate: { title: '运行缺少的迁移', body: '程序比数据表新。' },
    'switch-off': {
      title: '暂时继续把元数据放在存储中',
      body: '镜像信息只在存储中，却启用了数据库。导入请以后另择时间进行。步骤请参阅 [[metadata-database]]。',
    },
    'switch-on': { title: '重新启用数据库', body: '这个注册表一直使用数据库；没有它，较新的标签就会缺失。' },
    'compare-locks': {
      title: '查明以哪一方为准',
      body: '两个锁文件并存，或锁文件不对。在弄清最近的推送记录在哪一方之前，什么都不要删除。',
    },
    'reach-database': {
      title: '让注册表能连接数据库',
      body: '地址、密码、数据库名或 TLS 模式有误，该行其余部分会说明是哪一个。',
    },
    'upgrade-postgresql': { title: '升级 PostgreSQL', body: '注册表需要更新的版本。GitLab 19.0 需要 PostgreSQL 17。' },
    'own-database': {
      title: '为这个站点准备单独的注册表数据库',
      body: '连接的是副本（例如 Geo 次要站点的副本），而注册表需要写入。',
    },
    'keep-import': { title: '已导入过：保持原样', body: '数据库中已有标签，命令为保护它们而停止。' },
  },
  steps: {
    'show-state': { title: '查看注册表和迁移的状态', body: '使用 Helm 时，注册表 Pod 的日志中会说明。' },
    'reconfigure-migrates': {
      title: '让 GitLab 自动运行迁移',
      body: "请先备份数据库。只要 `registry['auto_migrate']` 不是 `false`，这一步就会在数据库不存在时创建它，并运行迁移。如果使用您自己的数据库，请直接进行下一步。",
      undo: '连同以前的 GitLab 版本一起恢复数据库备份。',
    },
    'run-migrations': {
      title: '运行尚未完成的迁移',
      body: '请先备份数据库。使用 Linux 软件包时，`gitlab-ctl registry-database` 成功后会重启注册表。',
      undo: '连同以前的 GitLab 版本一起恢复数据库备份。',
    },
    restart: { title: '启动注册表', body: '启动之前请求都会失败。', undo: '没有需要回滚的内容。' },
    'set-off': {
      title: '停用数据库',
      body: '仅限于使用数据库期间没有推送过任何内容的情况。',
      undo: '删除这一行，即恢复该版本的默认值。',
    },
    'set-on': {
      title: '把 `enabled` 改回 `true`',
      body: "Linux 软件包在 `registry['database']`，Helm 在 `registry.database`，其余在注册表 `config.yml` 的 `database`。其他值保持原样。",
      undo: '改回原来的值。',
    },
    apply: {
      title: '应用配置',
      body: '使用 Docker Compose 时会重建容器，整个 GitLab 会有几分钟不可用。',
      undo: '改回原值后再应用一次。',
    },
    'see-locks': { title: '查看有哪些锁文件、始于何时', body: '将其时间与导入和最近推送的时间比较。' },
    'decide-lock': {
      title: '备份之后移除错误的锁文件',
      body: '先备份数据库和 `lockfiles` 文件夹。如果导入之后的推送都进了数据库，多余的就是 `filesystem-in-use`。如果移错了标记，注册表就会使用过期的元数据。如有疑问，请先询问 GitLab 支持。',
      undo: '在有任何推送之前，用备份恢复该文件夹。',
    },
    'check-settings': {
      title: '更正连接设置',
      body: '`password authentication failed` 是密码，`does not exist` 是数据库名，`connection refused` 是地址或端口，`no pg_hba.conf entry` 是 PostgreSQL 的访问规则。',
      undo: '改回原来的值。',
    },
    upgrade: {
      title: '把升级 PostgreSQL 作为单独的变更进行',
      body: '请先备份。数据库升级期间 GitLab 不可用。',
      undo: '在旧版本上恢复备份。',
    },
    'set-own-database': {
      title: '让注册表使用可写的数据库',
      body: '在 Geo 次要站点上，注册表使用自己的数据库，不从主站点复制。',
      undo: '改回原来的主机。',
    },
    'do-not-empty': {
      title: '不要清空正在使用的注册表的数据表',
      body: '只有在数据库从未投入使用、且处于维护窗口时，才可以清空 `tags` 表。否则导入之后推送的内容会全部丢失。',
    },
  },
  checks: {
    starts: { title: '登录注册表', fixed: '注册表已恢复运行。', notFixed: '注册表仍无应答。请再看日志的最后一行。' },
  },
  evidence: {
    'pending-migrations': '数据表比程序旧，注册表因此停止。',
    'filesystem-in-use': '数据库已启用，但存储中的锁文件说明元数据保存在那里。',
    'database-in-use': '数据库已停用，但存储中的锁文件说明元数据保存在数据库中。',
    'both-locks': '两个锁文件并存，注册表无法判断以哪份元数据为准。',
    'no-connection': '注册表无法连接数据库。',
    'old-postgresql': 'PostgreSQL 对这个注册表来说太旧。',
    'read-only-database': '数据库是不可写的副本。',
    'tags-present': '数据库中已有标签，导入因此停止。',
    'no-relation': '注册表的数据表缺失，或无权创建。',
    'read-only-transaction': 'PostgreSQL 在此会话中不接受写入：它是副本，或被设为只读。',
    'database-command': '运行了注册表元数据数据库的命令。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
