import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '把现有镜像迁移到对象存储',
  summary: '在注册表运行期间把镜像从卷复制到存储桶，只为最后的差异暂停推送，核对之后再切换。',
  symptom: '注册表的镜像存放在目录或卷上，需要改为存放在 S3、兼容存储、Azure 或 Google Cloud 中。',
  background: [
    '注册表从不自行移动镜像。不复制就切换，注册表就找不到任何旧镜像。因此文件要复制两次：一次在注册表运行期间，几天也无妨；一次在只读模式下，此时只剩差异。拉取始终可用；推送和删除只在第二次复制和切换的几分钟里被拒绝。',
    '文件夹 `docker` 必须位于存储桶的顶层，或者紧接在 `rootdirectory` 之下。位于别处时，注册表看到的是空的存储：没有标签，所有拉取都得到 `MANIFEST_UNKNOWN`。对存储桶运行 `aws s3 ls` 必须显示 `PRE docker/`。',
    '危险在于带删除的复制弄反了来源和目标：它会使目录变得与空的存储桶一致，也就是删掉全部镜像。这里的命令自己确定两端，无法弄反；来源没有镜像时拒绝执行，先显示将要做什么，拒绝删除超过目录文件数十分之一的内容，并且只有在 `yes` 时才执行。',
    '请勿使用 AWS DataSync：它会为文件夹创建对象，表现为没有名称的标签：[[empty-tag-name]]。期间不要让其他程序写入任何一侧，也不要手动更改对象。',
    '使用元数据数据库的注册表，数据库保持不变，只移动文件。可释放的内容较多时，请先做垃圾回收：[[garbage-collection]]。对象存储不在 GitLab 的备份之内。',
    '这样进入 Azure 的镜像采用标准布局，需要 `trimlegacyrootprefix: true`：[[storage-azure]]。',
  ],
  questions: {
    direction: {
      title: '您要做什么？',
      help: '使用中的存储配置会说明镜像现在在哪里：`filesystem` 表示目录。',
      answers: {
        new: '从一开始就用对象存储，还没有镜像',
        there: '把目录中的镜像移到存储桶',
        back: '切换之后，回到目录',
        unsure: '不清楚',
      },
    },
    target: {
      title: '存储桶在哪里？',
      help: 'AWS CLI 可用于所有支持 S3 的存储。其他存储使用 rclone，需要先用 `rclone config` 设好 remote。',
      answers: {
        s3: 'AWS S3 或 S3 兼容存储',
        other: 'Azure 或 Google Cloud Storage',
        unsure: '不清楚',
      },
    },
    source: {
      title: '存储桶在哪里？',
      help: '请使用当初复制镜像所用的工具。',
      answers: {
        s3: 'AWS S3 或 S3 兼容存储',
        other: 'Azure 或 Google Cloud Storage',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'with-aws': {
      title: '用 AWS CLI 复制，然后切换',
      body: '文件属于注册表，因此命令以 root 运行：请用 `sudo aws configure` 设置 CLI。在 Kubernetes 中，命令在挂载该卷的 Pod 里运行。',
    },
    'with-rclone': {
      title: '用 rclone 复制，然后切换',
      body: '命令以 root 运行，因此 remote 必须在 root 的配置中：`sudo rclone config`。在 Kubernetes 中，命令在挂载该卷的 Pod 里运行。',
    },
    'back-aws': {
      title: '用 AWS CLI 回到目录',
      body: '原来的目录仍有切换之前的全部内容。此后推送的内容只存在于存储桶中，要先复制回来。',
    },
    'back-rclone': {
      title: '用 rclone 回到目录',
      body: '原来的目录仍有切换之前的全部内容。此后推送的内容只存在于存储桶中，要先复制回来。',
    },
    'configure-only': {
      title: '没有需要移动的内容',
      body: '没有镜像就无需复制：请选择存储并进行配置。',
    },
  },
  steps: {
    'see-storage': {
      title: '查看镜像现在在哪里',
      body: '`filesystem` 下的 `rootdirectory` 就是命令所需的目录。使用 Docker Compose 时，请用它在主机上的路径，位于所挂载的目录之下。',
    },
    'copy-pod': {
      title: '启动挂载该卷的 Pod',
      body: '注册表自身的镜像没有复制工具。请用 `kubectl apply -f registry-copy.yaml` 创建。卷只能由一个节点挂载时，它会一直等待，直到与注册表在同一节点上运行。请给它存储桶的凭证。',
      undo: '删除该 Pod。卷会保留。',
    },
    'copy-aws': {
      title: '在注册表运行期间复制',
      body: '先用 `no`，只显示；再用 `yes`。可以中断，也可以重复；不删除任何内容。',
      undo: '清空存储桶。目录没有变化。',
    },
    'copy-rclone': {
      title: '在注册表运行期间复制',
      body: '先用 `no`，只显示；再用 `yes`。可以中断，也可以重复；不删除任何内容。',
      undo: '清空存储桶。目录没有变化。',
    },
    'back-up': { title: '保存一份配置副本', body: '回滚时要用。' },
    'read-only': {
      title: '开启只读模式',
      body: "从这里起，推送和删除会以 405 被拒绝，拉取不受影响。请告知推送镜像的人。环境变量做不到这一点：必须写在存储配置里。使用 Linux 软件包和 Docker Compose 时，storage 块会被整体替换：请保留其中已有的驱动块。如果使用默认目录，其中还没有驱动块，请先写上 `'filesystem' => { 'rootdirectory' => '/var/opt/gitlab/gitlab-rails/shared/registry' },`：没有驱动，注册表无法启动。",
      undo: '设为 false 并应用。',
    },
    'apply-read-only': {
      title: '应用',
      body: '注册表会重启。正在进行的上传会中断。',
      undo: '把只读模式设为 false，再次应用。',
    },
    'mirror-aws': {
      title: '复制差异',
      body: '先用 `no`：查看将要上传和删除什么。再用 `yes`。第一次复制之后在目录中删除的内容，也会在存储桶中删除。如果它拒绝执行，说明两侧并不对应：请停下来检查。',
      undo: '它只改动存储桶：重新复制即可。在那里删除的内容，除非存储桶保留版本，否则无法找回。',
    },
    'mirror-rclone': {
      title: '复制差异',
      body: '先用 `no`：查看将要上传和删除什么。再用 `yes`。第一次复制之后在目录中删除的内容，也会在存储桶中删除。如果它拒绝执行，说明两侧并不对应：请停下来检查。',
      undo: '它只改动存储桶：重新复制即可。在那里删除的内容，除非存储桶保留版本，否则无法找回。',
    },
    'compare-aws': { title: '比较数量', body: '只有显示 `equal` 时才继续。两个数量都不计正在进行的上传。' },
    'compare-rclone': { title: '比较数量', body: '只有显示 `equal` 时才继续。两个数量都不计正在进行的上传。' },
    configure: {
      title: '写入新的存储配置，仍保持只读',
      body: '用 [[storage-s3]]、[[storage-azure]] 或 [[storage-gcs]] 中的驱动配置替换 `filesystem`，`maintenance` 保持不变。',
      undo: '恢复副本并应用：只要没有推送过，这样就够了。',
    },
    'apply-switch': {
      title: '在只读模式下应用配置',
      body: '注册表会重启，从存储桶读取。此时还不能推送，因此不会丢失任何内容。',
      undo: '用副本恢复配置，再次应用。',
    },
    'pull-old': {
      title: '拉取一个旧镜像',
      body: '请选本机还没有的镜像。如果找不到，说明 `docker` 不在配置所指的位置：在允许推送之前，先改正配置，或者恢复原状。',
      undo: '从客户端删除该镜像。',
    },
    'read-write': {
      title: '重新允许推送',
      body: '要等到能够拉取旧镜像之后。',
      undo: '再次开启只读模式。',
    },
    apply: { title: '应用配置', body: '注册表会重启，并重新接受推送。', undo: '用副本恢复配置，再次应用。' },
    push: {
      title: '推送一个镜像',
      body: '从此存储桶中有了目录所没有的内容。',
      undo: '在 GitLab 页面上删除该标签。',
    },
    'keep-old': {
      title: '把原来的目录保留一段时间',
      body: '它是回滚的途径。等到一段时间内没有发现缺失的镜像，并且存储桶有了防删除的保护，再清除它。',
    },
    'copy-back-aws': {
      title: '把此后推送的内容复制回来',
      body: '先用 `no`，再用 `yes`。两侧都不会删除内容。此后删除过的标签会重新出现。',
      undo: '不需要：没有引用的文件没有害处，垃圾回收会清除它们。',
    },
    'copy-back-rclone': {
      title: '把此后推送的内容复制回来',
      body: '先用 `no`，再用 `yes`。两侧都不会删除内容。此后删除过的标签会重新出现。',
      undo: '不需要：没有引用的文件没有害处，垃圾回收会清除它们。',
    },
    ownership: {
      title: '把文件交给注册表的用户',
      body: 'root 复制的文件属于 root，注册表无法更改。',
      undo: '无法一次撤销，但没有害处。',
    },
    'old-configuration': {
      title: '恢复原来的配置',
      body: '使用 `filesystem`，不带只读模式。',
      undo: '重新写入存储桶的配置。',
    },
  },
  checks: {
    'old-image': {
      title: '拉取一个切换之前推送的镜像',
      fixed: '旧镜像还在。请再试几个，包括最大的，并查看 GitLab 是否列出全部标签。',
      notFixed:
        '注册表不认识该镜像：`docker` 不在配置所指的位置，或者复制不完整。请再次开启只读模式，比较数量，改正 `rootdirectory` 或重新复制。什么也没有丢失：目录里还有。',
    },
  },
  evidence: {
    equal: '两侧的文件数量相同。',
    different: '两侧的文件数量不同。',
    refused: '命令在更改任何内容之前拒绝了执行。',
    'old-image-unknown': '在注册表的存储中，没有这个镜像的记录。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
