import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '上传中途丢失：后续请求到了不认识它的注册表',
  summary: '同一次上传的各部分到达了不同的注册表，或到达了重启过的注册表，而它们没有共用上传所需的密钥或存储。',
  symptom:
    '`docker push` 一再倒数，最后以 `blob upload unknown` 结束；Podman 和 skopeo 显示 `blob upload invalid`。有些层碰巧能通过。拉取正常。注册表日志里写着 `error resolving upload: invalid secret`，或者上传以 202 开始，后续请求却是 404。',
  background: [
    '一次上传由几个请求组成：POST 开始，PATCH 传数据，PUT 结束。在它们之间，注册表不在内存中保留任何内容。它把状态作为地址中的 `_state` 交给客户端，并用自己的密钥 `http.secret` 签名。收到下一个请求的注册表会核对签名，并在存储中查找数据。',
    '因此，同一个地址后面的所有注册表都需要相同的密钥和相同的存储。密钥不同时，应答是 404 `BLOB_UPLOAD_INVALID`，日志写着 `invalid secret`。存储不同时，是 404 `BLOB_UPLOAD_UNKNOWN`，或者上传从错误的位置继续；这时刚推送的镜像每两次就有一次显示 `manifest unknown`。',
    '没有配置密钥的注册表每次启动都会自己生成一个，并记录 `No HTTP secret provided`。只有一个注册表时这是无害的：只有重启时正在进行的上传会失败，之后会重试。有多个注册表时，这就是原因。',
    'GitLab 的软件包会配置密钥：Linux 软件包把它保存在 `/etc/gitlab/gitlab-secrets.json` 中，Helm chart 把它保存在所有 Pod 都挂载的 Secret 中。如果各节点是分别安装的，或者手动增加了注册表，它们就会不同。',
    '常见的另一种建议是在负载均衡器上使用会话保持。只要每个客户端的地址不变、没有注册表重启，问题就会被掩盖；而对于分开的存储，它毫无作用。',
  ],
  questions: {
    fault: {
      title: '上传中断时，注册表日志里写了什么？',
      help: '命令显示日志的最后几行。请查看每个注册表的日志：这一行出现在不认识该上传的那个注册表中。',
      answers: {
        secret: '`invalid secret`',
        storage: '`blob upload unknown`',
        unsure: '无法判断',
      },
    },
    secrets: {
      title: '该地址后面的所有注册表是否使用相同的上传密钥？',
      help: '命令只打印密钥的指纹，从不打印密钥本身。如果有多台主机，请在每台上运行并比较；在 Kubernetes 中它会比较各个 Pod。',
      answers: {
        different: '否，它们不同',
        none: '没有设置',
        same: '是，或只有一个注册表',
        unsure: '不清楚',
      },
    },
    storage: {
      title: '所有注册表是否使用同一个存储？',
      findOut:
        '比较各注册表的 storage 块：存储桶、前缀和区域，或者目录及其下的卷。两台主机上同名的目录并不是同一个存储。',
      answers: {
        shared: '是，或只有一个注册表',
        separate: '否',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'same-secret': {
      title: '让所有注册表使用相同的上传密钥',
      body: '它的值并不重要，重要的是保密、不变，而且处处相同。更改时，正在进行的上传会中断一次。',
    },
    'share-storage': {
      title: '让所有注册表使用同一个存储，或只运行一个注册表',
      body: '多个注册表需要它们都能看到的存储：对象存储，或它们都挂载的存储。只运行一个是最快的临时办法。有意运行多个时，请参阅 [[scaling]]。',
    },
    'push-again': {
      title: '上传只丢失了一次：请重试',
      body: '密钥和存储都没有问题。那么是注册表在中途重启了，或者上传已被取消，或因太旧而被清理。如果每次推送都发生，请查找重启。',
    },
  },
  steps: {
    compare: {
      title: '比较密钥',
      body: '各处打印的 12 个字符都相同，就表示密钥相同。',
    },
    make: {
      title: '生成一个密钥',
      body: '只需一次，而不是在每个节点上各做一次。使用 Helm 时会同时创建 Secret。如果它已经存在，只需把它的名称告诉 Helm chart。',
      undo: '没有任何配置再引用新的 Secret 之后，将其删除；其他情况没有需要回滚的内容。',
    },
    set: {
      title: '写入每个注册表的配置',
      body: '在每个节点上，把上一步的输出写到引号之间。如果各节点可以共用一个 `gitlab-secrets.json`，复制该文件是另一种办法；它包含的不只是这个密钥，因此请保留原文件的副本。',
      undo: '去掉该设置并再次应用配置。',
    },
    apply: {
      title: '在每个注册表节点上应用配置',
      body: '各注册表会重启。正在进行的上传会失败，可以重试。',
      undo: '恢复之前的配置并再次应用。',
    },
    'see-storage': {
      title: '比较各注册表的存储',
      body: '对每个注册表都运行一次。机密内容会被遮盖。',
    },
    'one-registry': {
      title: '暂时只运行一个注册表',
      body: '推送到其他注册表存储中的内容，在汇集到一处之前无法再拉取。',
      undo: '恢复之前的 Pod 数量并应用配置。',
    },
    'apply-replica': {
      title: '应用配置',
      body: '多余的 Pod 会停止。',
      undo: '恢复之前的配置并再次应用。',
    },
    'common-storage': {
      title: '改用所有注册表共用的存储',
      body: '对象存储正适合这种用途：[[storage-s3]]。切换之前，请把每个注册表的镜像都复制过去；两处相同的 blob，名称和内容都相同。',
      undo: '恢复之前的 storage 块。期间推送的镜像只在新的存储中。',
    },
    'see-log': {
      title: '查看注册表是否重启过',
      body: '看推送期间有没有 `listening on`，以及有没有只运行了几分钟的 Pod 或进程。',
    },
    'no-restarts': {
      title: '重新推送',
      body: '如果注册表一直在重启，请查明是什么导致的：内存不足是常见原因。',
    },
  },
  checks: {
    push: {
      title: '多次推送一个包含多个层的新镜像',
      fixed: '推送成功。如果有多个注册表，请多试几次：碰巧成功看起来也是一样的。',
      notFixed: '仍然中断。请粘贴同一时刻所有注册表的日志。',
    },
  },
  evidence: {
    'invalid-secret': '注册表收到的上传，其状态是用另一个密钥签名的。',
    'upload-refused-secret': '因为状态是用另一个密钥签名的，注册表拒绝了这次上传。',
    'upload-data-missing': '注册表收到的上传，在它的存储中找不到数据。',
    'upload-not-continued': '上传的后续请求到达时，注册表不认识它。',
    'upload-not-continued-json': '上传的后续请求到达时，注册表不认识它。',
    'client-upload-lost': '客户端得到的应答是：它的上传不存在或不相符。',
    'client-upload-404': '上传的后续请求得到 404。',
    'random-secret': '这个注册表在启动时自己生成了密钥。只有一个时是正常的；有多个注册表时会使上传中断。',
    'secrets-different': '各注册表的上传密钥不同。',
    'secrets-same': '各注册表的上传密钥相同。',
    'secrets-none': '没有配置上传密钥。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
