import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '从其他注册表复制镜像',
  summary: '用 skopeo 把镜像连同所有平台原样复制到 GitLab，之后再比较摘要。',
  symptom: '您的镜像在其他注册表或另一个 GitLab 中，想把它们放到这里。',
  background: [
    'GitLab 本身没有从其他注册表导入镜像的功能。skopeo 可以在任何机器上完成：从一个注册表读取，逐层写入另一个，无需 Docker 守护进程，也不解包。',
    '标签往往指向清单列表，即每个平台各一个镜像。不加 `--all` 时，skopeo 只复制适合当前机器的那个镜像，其余的就这样缺失，且没有任何报错。先 `docker pull` 再 `docker push` 也有同样的问题。',
    '镜像由其清单的摘要标识。完整的副本摘要必然相同，因此比较摘要就是证明。加上 `--preserve-digests`，在需要转换格式等会改动清单的情况下，skopeo 宁可失败也不改动。旧的 schema 1 格式的镜像根本无法存入 GitLab，请参阅 [[schema1-manifest]]。',
    '在 GitLab 中，镜像的路径以项目路径开头，全部小写，且项目必须事先存在。`skopeo sync` 只保留名称的最后一段：`team/app` 和 `other/app` 都会变成 `group/project/app` 而互相覆盖。多个镜像仓库请改用写有完整名称的列表。',
  ],
  questions: {
    reach: {
      title: '有没有一台机器能同时访问两个注册表？',
      help: '它需要装有 skopeo，并与两边都有快速连接，因为所有层都会经过它。几乎不占磁盘空间。',
      answers: {
        both: '有',
        separate: '没有，镜像要用磁盘搬运',
        unsure: '不清楚',
      },
    },
    amount: {
      title: '要复制多少？',
      help: '无论如何，请先用一个镜像试试。',
      answers: {
        one: '一个镜像',
        repository: '一个镜像仓库的所有标签',
        many: '多个镜像仓库',
        unsure: '还不确定',
      },
    },
  },
  outcomes: {
    'one-image': {
      title: '复制一个镜像',
      body: '一个标签连同所有平台原样复制过去。重复运行也无妨。',
    },
    'one-repository': {
      title: '复制一个镜像仓库的所有标签',
      body: '同一条命令先显示将要复制的内容，设为 `copy` 之后才真正复制。',
    },
    listed: {
      title: '复制列表中的镜像仓库',
      body: '由您指定每个仓库的去处。已经相同的会跳过，因此中断之后可以再次运行，切换之前还可以再运行一遍。',
    },
    'by-disk': {
      title: '用磁盘搬运镜像',
      body: '在一边把镜像写入目录，在另一边从中读取。两边都需要 skopeo。',
    },
  },
  steps: {
    'make-project': {
      title: '创建存放镜像的项目',
      body: '现有项目也可以。其容器注册表须在 `Settings > General > Visibility, project features, permissions` 中启用。如果设置了清理策略，请先停用，直到确认它会保留您复制的内容。',
      undo: '如果只是为此而建，删除该项目即可。',
    },
    'make-token': {
      title: '创建有推送权限的令牌',
      body: '创建项目、群组或个人的访问令牌，或者部署令牌，范围为 `read_registry` 和 `write_registry`：推送两者都需要。群组的访问令牌可用于群组内的所有项目。有效期请设短一些。在来源一侧，能拉取的登录就够了。',
      undo: '复制完成后撤销该令牌。',
    },
    'log-in': {
      title: '登录两个注册表',
      body: 'skopeo 会提示输入密码；对 GitLab 请输入令牌。如果来源是公开的，可省去第一行。如果来源是 Docker Hub，拉取次数有限，请参阅 [[rate-limited]]。',
      undo: '完成后运行 `skopeo logout --all`。',
    },
    'see-tags': {
      title: '查看有哪些标签',
      body: '这也能初步确认来源一侧的登录有效。',
    },
    'copy-one': {
      title: '复制镜像',
      body: '最后一行应是 `Writing manifest list to image destination`；单平台镜像则是 `Writing manifest to image destination`，旧版本后面还有一行关于签名的内容。如果提示无法保留摘要，说明格式会改变：只有在无人按摘要引用该镜像时，才去掉 `--preserve-digests`。',
      undo: '已复制的镜像会保留；不需要时，请在 GitLab 的 `Deploy > Container registry` 中删除。来源只会被读取。',
    },
    'preview-all': {
      title: '查看将要复制的内容',
      body: '模式保持为 `preview`。每个标签都会列出旧名称和新名称，请核对新名称。',
    },
    'copy-all': {
      title: '复制所有标签',
      body: '把模式设为 `copy`。GitLab 中同名的标签会被覆盖。某个镜像失败不会中断其余的，最后会列出它。',
      undo: '已复制的镜像会保留；不需要时，请在 GitLab 的 `Deploy > Container registry` 中删除。来源只会被读取。',
    },
    'write-list': {
      title: '编写列表',
      body: '每个镜像仓库写一行：来源处的名称、一个空格、GitLab 中的名称，不写主机和标签。例如 `team/app group/project/app`。右边的名称不得重复。',
      undo: '删除该文件。',
    },
    'preview-list': {
      title: '查看将要复制的内容',
      body: '模式保持为 `preview`。两边都只读取。',
    },
    'copy-list': {
      title: '复制',
      body: '把模式设为 `copy`。GitLab 中同名的标签会被覆盖。最后一行统计已复制、本已相同和失败的数量；请反复运行，直到没有失败。',
      undo: '已复制的镜像会保留；不需要时，请在 GitLab 的 `Deploy > Container registry` 中删除。来源只会被读取。',
    },
    'to-disk': {
      title: '把镜像写到磁盘',
      body: '如果来源要求登录，请先运行 `skopeo login`。对每个镜像仓库执行一次；名称最后一段相同的，请写到各自的目录。',
      undo: '删除该目录。',
    },
    carry: {
      title: '搬运目录',
      body: '目录名中含有冒号，Windows 的文件系统不接受：请使用 Linux 文件系统，或者打成 `tar` 归档。',
    },
    'from-disk': {
      title: '从磁盘复制到 GitLab',
      body: '目录名会成为项目之下的名称和标签。同名的标签会被覆盖。',
      undo: '已复制的镜像会保留；不需要时，请在 GitLab 的 `Deploy > Container registry` 中删除。来源只会被读取。',
    },
    use: {
      title: '让拉取方使用新地址',
      body: '修改流水线和 Kubernetes 清单中的 `image:`，并为集群提供新主机的拉取 Secret。在流水线中使用 `$CI_REGISTRY_IMAGE`，就不必写出地址。在不再有人从来源拉取之前，请保留来源。',
      undo: '改回旧地址。',
    },
  },
  checks: {
    one: {
      title: '比较两边的摘要',
      fixed: '两边所有标签的摘要都相同：复制完成。',
      notFixed:
        '有缺失、不同或无法读取的内容，上面各行已经指出。摘要不同，说明某一边重新推送了该标签，或者工具转换了格式。请再复制一次；如果什么都无法读取，请检查登录和名称。',
    },
    all: {
      title: '比较所有标签的摘要',
      fixed: '两边所有标签的摘要都相同：复制完成。',
      notFixed:
        '有缺失、不同或无法读取的内容，上面各行已经指出。摘要不同，说明某一边重新推送了该标签，或者工具转换了格式。请再复制一次；如果什么都无法读取，请检查登录和名称。',
    },
    disk: {
      title: '比较磁盘与 GitLab',
      fixed: '两边所有标签的摘要都相同：复制完成。',
      notFixed:
        '有缺失、不同或无法读取的内容，上面各行已经指出。摘要不同，说明某一边重新推送了该标签，或者工具转换了格式。请再复制一次；如果什么都无法读取，请检查登录和名称。',
    },
  },
  evidence: {
    copied: '所比较的标签在两边的摘要全部相同。',
    'not-copied': '有些标签在 GitLab 中缺失或不同。',
    'no-tags': '来源没有列出标签：名称有误，或未登录。',
    'copy-run': '按列表复制结束时的统计。',
    'would-copy': '这是预览：没有复制任何内容。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
