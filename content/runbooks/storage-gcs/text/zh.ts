import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '把镜像存放在 Google Cloud Storage 中',
  summary: '为注册表设置 Google Cloud Storage 的存储桶，使用密钥文件或机器自身的账户。',
  symptom: '您希望注册表把镜像存放在 Google Cloud Storage 里，而不是卷上。',
  background: [
    '已有的镜像不会被移动。注册表只看配置所指的位置：切换之后，此前推送的镜像都会找不到，直到把它们的文件复制进存储桶。[[migrate-to-object-storage]] 可以在不丢失推送的情况下完成复制。',
    '驱动 `gcs` 需要一个存储桶，以及一个能列出、读取、写入和删除其中对象的账户。`keyfile` 指向服务账户的 JSON 密钥；同样的内容也可以写在配置的 `credentials` 下。两者都没有时，驱动使用应用默认凭证，也就是机器或 Pod 的账户。',
    '`chunksize` 必须是 262144 字节的倍数。文档称最小为 5 MiB，程序本身则接受更小的值。`maxconcurrency` 最小为 25。`rootdirectory` 是存储桶中的前缀，之后更改会使所有镜像都找不到。',
    '配置中只允许有一个驱动：这一段会替换现有的整段配置，包括旁边的内容。驱动旁边必须有 `delete`，否则删除标签会以 405 失败；Linux 软件包和 chart 会自动加上。',
    '处理器繁忙且推送以 502 结束，是注册表与存储之间 HTTP/2 的已知问题：[[gcs-http2]]。时钟不准会表现为 `invalid_grant`：[[clock-skew]]。',
  ],
  questions: {
    credentials: {
      title: '注册表用什么证明身份？',
      help: '在 Google Cloud 的机器上，或者在账户已绑定到 Pod 的 GKE 中，使用机器的账户更好：文件里不留密钥。密钥文件在任何地方都可用。',
      answers: {
        machine: '机器或 Pod 的账户',
        keyfile: '服务账户的密钥文件',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    keyfile: {
      title: '使用密钥文件',
      body: '该文件是机密。本页从不要求输入其内容：它放在主机上，或者 Kubernetes 的 Secret 里。',
    },
    default: {
      title: '使用机器的账户',
      body: '`keyfile` 和 `credentials` 都不要写。机器或 Pod 必须已经分配到对存储桶有权限的账户。',
    },
  },
  steps: {
    'see-images': {
      title: '查看注册表现在使用的存储',
      body: '如果已有镜像，请到此为止，先复制它们：[[migrate-to-object-storage]]。',
    },
    'check-bucket': {
      title: '查看存储桶是否存在、能否访问',
      body: '请使用专用的存储桶。请在注册表主机上运行，以保证网络环境一致。',
    },
    rights: {
      title: '给账户存储桶的权限',
      body: '它需要列出存储桶，以及获取、创建和删除其中的对象。缺少权限时，日志中会出现 `does not have storage.objects.get access` 之类的内容。',
      undo: '收回该账户的权限。',
    },
    'back-up': { title: '保存一份配置副本', body: '回滚时要用。' },
    'protect-key': {
      title: '放置密钥文件',
      body: '请先把它复制到主机上；使用容器时，放在已挂载的目录里。只有注册表的用户可以读取它。',
      undo: '删除该文件。',
    },
    'configure-keyfile': {
      title: '写入存储配置',
      body: '它会替换整个存储配置：请保留 `maintenance` 或 `redirect`，并去掉旧的驱动。',
      undo: '用副本恢复配置，再次应用。在此期间推送的内容只存在于存储桶中。',
    },
    'configure-mounted': {
      title: '把存储配置写入文件',
      body: '路径是 chart 挂载密钥文件的位置：`/etc/docker/registry/storage`。',
      undo: '删除该文件。',
    },
    'configure-default': {
      title: '写入存储配置',
      body: '它会替换整个存储配置：请保留 `maintenance` 或 `redirect`，并去掉旧的驱动。使用 chart 时，它是单独的文件。',
      undo: '用副本恢复配置，再次应用。在此期间推送的内容只存在于存储桶中。',
    },
    'secret-with-key': {
      title: '把配置和密钥文件放进一个 Secret',
      body: '配置文件随后会被删除。密钥文件请妥善保管，或者同样删除。请使用还没有 Secret 用过的名字：原来的 Secret 可用于回滚，Helm 也会察觉变化并重启 Pod。',
      undo: '在 chart 不再引用之后，删除该 Secret。',
    },
    'use-secret-with-key': {
      title: '让 chart 使用该 Secret',
      body: '合并进您现有的 values；使用 Operator 时位于 `spec.chart.values` 之下。即使较早的文档写的是 `storage`，键也是 `config`。',
      undo: '改回原来的 Secret 名称。',
    },
    'create-secret': {
      title: '把配置放进 Secret',
      body: '文件随后会被删除。请使用还没有 Secret 用过的名字：原来的 Secret 可用于回滚，Helm 也会察觉变化并重启 Pod。',
      undo: '在 chart 不再引用之后，删除该 Secret。',
    },
    'use-secret': {
      title: '让 chart 使用该 Secret',
      body: '合并进您现有的 values。服务账户必须是与 Google Cloud 账户绑定的那一个。',
      undo: '改回原来的 Secret 名称。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启；正在进行的推送和拉取会失败，可以重试。如果启动不了，日志会指出是哪一项设置，例如 `no bucket parameter provided`。',
      undo: '用副本恢复配置，再次应用。',
    },
    push: {
      title: '推送一个镜像',
      body: '几兆字节的镜像就够了。',
      undo: '在 GitLab 页面上删除该标签。',
    },
  },
  checks: {
    objects: {
      title: '查看镜像是否写入存储桶',
      fixed: '存储桶里有注册表写入的内容。',
      notFixed: '存储桶是空的，或者账户被拒绝。注册表仍在写入别处，或者推送失败了：请查看它的日志。',
    },
  },
  evidence: {
    'no-credentials': '注册表既没有找到密钥文件，也没有找到机器的账户。',
    refused: 'Google Cloud Storage 拒绝了该账户，或者没有这个存储桶。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
