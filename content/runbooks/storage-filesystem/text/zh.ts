import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '把镜像存放在目录中',
  summary: '把镜像存放在默认目录或您自己的目录里，并具备注册表所需的所有者和权限。',
  symptom: '注册表运行在一台机器上，镜像存放在这台机器的磁盘或卷上，也可能要换到另一块磁盘。',
  background: [
    '没有其他设置时，注册表使用驱动 `filesystem`。镜像的位置：使用 Linux 软件包时是 `/var/opt/gitlab/gitlab-rails/shared/registry`，自编译安装是 `/home/git/gitlab/shared/registry`，其下是 `docker/registry/v2`。',
    '它适合单个注册表。多个注册表必须共用同样的文件和上传状态：卷各自独立时，推送会以 `BLOB_UPLOAD_INVALID` 失败。运行多个注册表、使用 Kubernetes，或者磁盘容纳不下时，请使用对象存储：[[storage-overview]]。',
    '文件属于注册表的用户。顶层目录属于 `registry:git`，权限为 0770，它之上的每个目录都必须允许该用户通过。恢复备份或由 root 复制会破坏这一点：推送以带有 `permission denied` 的 500 结束，请参阅 [[storage-permission]]。',
    '使用 Linux 软件包时，`registry_path` 同时决定两侧的目录。自编译安装有两项设置，gitlab.yml 中的 `path` 和注册表自身文件中的 `rootdirectory`，二者必须一致。切勿移动、改名或删除目录下的单个文件：注册表不会察觉，镜像会损坏到无法修复。',
    '与对象存储不同，这个目录包含在 GitLab 的备份中。',
  ],
  questions: {
    where: {
      title: '镜像要放在哪里？',
      help: '默认目录不需要设置。放在单独的大磁盘上，注册表写满时不会使 GitLab 停止。',
      answers: {
        default: '默认目录',
        other: '我自己的目录',
        pods: 'Kubernetes 中的卷',
        unsure: '不清楚',
      },
    },
    images: {
      title: '已经有镜像了吗？',
      help: '没有复制的镜像在更改之后会找不到。即使没有镜像，按复制的步骤做也没有问题。',
      answers: {
        none: '没有，或者都不重要',
        some: '有',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'default-directory': {
      title: '默认目录',
      body: '无需任何设置。请查看所有者和剩余空间。',
    },
    'new-directory': {
      title: '新的空目录',
      body: '创建、指定、应用。在网络文件系统上，不仅 root，注册表的用户也必须可以写入。',
    },
    'move-directory': {
      title: '新的目录，连同镜像',
      body: '复制文件期间拒绝推送，拉取不受影响。原来的目录留作回滚之用。',
    },
    'one-pod': {
      title: 'Kubernetes 中的卷，只运行一个注册表',
      body: 'chart 以对象存储为前提。卷只能由一个 Pod 挂载时，只能运行一个注册表，并且用户 1000 必须可以写入。更好的选择是对象存储：[[storage-overview]]。',
    },
  },
  steps: {
    'see-storage': { title: '查看镜像现在在哪里', body: '`filesystem` 下的 `rootdirectory` 就是该目录。' },
    'see-owners': {
      title: '查看所有者和权限',
      body: '顶层目录是 `registry:git`，权限为 0770；其下全部属于 `registry`。',
    },
    space: { title: '查看剩余空间', body: '请为增长留出余地：在垃圾回收之前，层会一直保留。' },
    make: {
      title: '创建目录',
      body: '在容器中，它必须位于已挂载的卷上，否则会随容器消失。',
      undo: '删除这个空目录。',
    },
    'open-parents': {
      title: '仅当上层目录不允许通过时：让注册表通过',
      body: '只授予通过的权限，不授予列出内容的权限。请对途中每个不允许通过的目录重复。',
      undo: '用 `chmod o-x` 收回该权限。',
    },
    labels: {
      title: '仅当使用 SELinux 时：为目录设置标签',
      body: '如果 `getenforce` 显示的不是 `Enforcing`，请跳过。',
      undo: '不需要；这些标签就是策略所规定的。',
    },
    'read-only': {
      title: '开启只读模式',
      body: "复制文件期间，推送和删除会以 405 被拒绝。使用 Linux 软件包和 Docker Compose 时，storage 块会被整体替换：请保留其中已有的驱动块。如果使用默认目录，其中还没有驱动块，请先写上 `'filesystem' => { 'rootdirectory' => '/var/opt/gitlab/gitlab-rails/shared/registry' },`：没有驱动，注册表无法启动。",
      undo: '设为 false 并应用。',
    },
    'apply-read-only': {
      title: '应用',
      body: '注册表会重启。正在进行的上传会中断。',
      undo: '把只读模式设为 false，再次应用。',
    },
    copy: {
      title: '复制镜像',
      body: '先用 `no`：显示数据量和剩余空间。再用 `yes`。所有者和权限保持不变；目标已有文件时会拒绝执行。',
      undo: '删除副本。原来的目录没有变化。',
    },
    'back-up': { title: '保存一份配置副本', body: '回滚时要用。' },
    name: {
      title: '指定目录',
      body: '它是 `docker` 之上的目录，不含 `docker` 本身。如果存储配置中写有 `rootdirectory`，也要在那里修改：它优先。',
      undo: '用副本恢复配置，再次应用。',
    },
    'name-gitlab': {
      title: '在 GitLab 中也指定',
      body: '两个路径必须相同。',
      undo: '改回原来的路径。',
    },
    tune: {
      title: '仅当文件系统较慢时：减少同时进行的操作',
      body: '默认为 100，最少为 25。它会替换整个存储配置，请保留其中原有的其他内容。',
      undo: '再去掉这一段。',
    },
    'read-write': {
      title: '重新允许推送',
      body: '只有复制的结果为 `equal` 时才进行。',
      undo: '再次开启只读模式。',
    },
    single: {
      title: '只运行一个注册表',
      body: '第二个 Pod 看不到第一个的上传。使用 Operator 时，values 位于 `spec.chart.values` 之下。',
      undo: '改回原来的数量。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启；正在进行的推送和拉取会失败，可以重试。',
      undo: '用副本恢复配置，再次应用。',
    },
    push: { title: '推送一个镜像', body: '小的就够了。', undo: '在 GitLab 页面上删除该标签。' },
    pull: { title: '拉取一个旧镜像', body: '它表明注册表在读取副本。', undo: '从客户端删除该镜像。' },
  },
  checks: {
    access: {
      title: '查看注册表的用户能否使用该目录',
      fixed: '命令中写的目录可以读取、写入和通过。请确认它就是注册表现在使用的目录。',
      notFixed:
        '命令会指出妨碍注册表的是什么：所有者、上层目录、SELinux、网络文件系统，或者只读挂载。解决办法见 [[storage-permission]]。',
    },
  },
  evidence: {
    copied: '副本的文件数量与原来相同。',
    'not-copied': '副本不完整，或者被拒绝了。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
