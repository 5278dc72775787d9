import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const store = {
  title: '存储桶在哪里？',
  help: 'VPC 的网关端点不需要专门的设置：按 AWS 回答即可。接口端点有自己的地址，其中含有 `vpce`。',
  answers: {
    aws: 'AWS S3',
    vpc: 'AWS S3，经 VPC 的接口端点访问',
    compatible: 'S3 兼容存储：MinIO、Ceph 等',
    unsure: '不清楚',
  },
};

const credentials = {
  title: '注册表用什么证明身份？',
  help: '如果有角色，角色更好：文件里不留密钥，也不需要更换。主机、Pod 或容器必须已经分配到该角色：实例配置文件、IRSA 或容器凭证。',
  answers: {
    role: '主机或 Pod 的 IAM 角色',
    keys: '访问密钥和秘密访问密钥',
    unsure: '不清楚',
  },
};

const keys = '密钥不在本页输入。配置中是占位符，请在文件里替换，并加上引号，因为秘密访问密钥可能含有 `/` 和 `+`。';
const role =
  '`accesskey` 和 `secretkey` 都不要写：这样驱动才会使用角色。在 EC2 上的 Kubernetes 中，如果元数据服务的跳数限制为 1，Pod 就用不了节点的角色。';
const vpc =
  '`pathstyle` 为 false 时，存储桶成为主机名的一部分，这正是端点所要求的。签名的下载地址也会指向该端点：VPC 之外的客户端无法到达，需要关闭重定向。';
const configure = {
  keys: '这一段会替换整个存储配置：请保留其中原有的其他内容，例如 `maintenance` 或 `redirect`，并去掉旧的驱动，因为只允许有一个。请在文件里替换两处占位符。',
  role: '这一段会替换整个存储配置：请保留其中原有的其他内容，例如 `maintenance` 或 `redirect`，并去掉旧的驱动，因为只允许有一个。',
  undo: '用副本恢复配置，再次应用。注册表会重新显示旧存储里的镜像；在此期间推送的镜像只存在于存储桶中。',
};
const older = '到 GitLab 18.11 为止，驱动 `s3` 经过长期验证。从 19.0 起，同一个名称就是指 `s3_v2`，升级时无需更改。';
const current = '从 GitLab 19.0 起使用这个驱动，`s3` 只是它的另一个名称。';

export default {
  title: '把镜像存放在 S3 或 S3 兼容存储中',
  summary: '为注册表设置存储桶：最小的权限、适合您版本的驱动，以及回滚的办法。',
  symptom:
    '您希望注册表把镜像存放在对象存储里，而不是卷上：为了运行多个注册表，为了不再盯着磁盘，或者因为云平台提供了对象存储。',
  background: [
    '已有的镜像不会被移动。注册表只看配置所指的位置：切换之后，此前推送的全部镜像都会找不到，直到把它们的文件复制进存储桶；切换回来之后，则是新的镜像找不到。如果有重要的镜像，请先复制。',
    '驱动的名称取决于版本。`s3` 基于第一代 AWS SDK，从 17.10 起标为弃用；`s3_v2` 基于第二代。有些文档说 `s3` 会在 19.0 移除，其实没有：从 19.0 起，`s3` 和 `s3aws` 是 `s3_v2` 的别名。在那之前 `s3_v2` 是测试版，在 18.0.1 中还会使标签消失（`input member Key must not be empty`）。因此：19.0 之前用 `s3`，从 19.0 起用 `s3_v2`。',
    '19.0 的驱动更严格。`regionendpoint` 必须是带 `https://` 的完整地址；只有签名版本 4，`v4auth: false` 会被忽略并给出警告；上传带有校验和，一些兼容存储会以 `XAmzContentSHA256Mismatch` 拒绝，可以用 `checksum_disabled` 关闭。在 19.0 和 19.1 中，删除仍可能以 `MissingContentMD5` 失败，19.2 已修复。',
    '注册表分段上传各层，却从不清除中断的上传留下的分段，这要靠生命周期规则来完成。三天对任何推送都足够；时间太短会使耗时较长的推送以 `NoSuchUpload` 失败。切勿让规则使当前对象过期或归档：镜像会因此丢失层。',
    '其他参数都是配置下方的可选字段：留空的不会写入，沿用默认值。无论您用什么单位输入，大小都会写成以字节为单位的整数：`5M` 这样的值会使注册表无法启动。每个上传最多在内存中保留两段 `chunksize`。`keyid` 只有与 `encrypt` 一起才有效，请参阅 [[s3-encryption]]。`objectacl` 和 `objectownership` 互相排斥：要么对象带有 ACL，要么全部归存储桶所有者。',
    '请求默认限制为每秒 350 次。如果存储返回带有 `SlowDown` 的 503，请在驱动的配置中把 `maxrequestspersecond` 设为 100。下载不经过注册表：它把客户端重定向到存储桶，客户端必须能够到达那里。',
  ],
  questions: {
    version: {
      title: '您使用的是哪个版本？',
      help: '命令查询注册表的版本，并给出适合的驱动。驱动 `s3` 在所有版本中都可用，是稳妥的选择。',
      answers: {
        v2: 'GitLab 19.0 或更新版本（注册表 4.40 或更新版本）',
        v1: '更早的版本',
        unsure: '不清楚',
      },
    },
    'store-v2': store,
    'store-v1': store,
    'credentials-v2': credentials,
    'credentials-v2-vpc': credentials,
    'credentials-v1': credentials,
    'credentials-v1-vpc': credentials,
  },
  outcomes: {
    'v2-keys': { title: 'AWS S3，使用密钥，驱动 `s3_v2`', body: `${current}${keys}` },
    'v2-role': { title: 'AWS S3，使用角色，驱动 `s3_v2`', body: `${current}${role}` },
    'v2-vpc-keys': { title: '经 VPC 端点的 AWS S3，使用密钥，驱动 `s3_v2`', body: `${vpc}${keys}` },
    'v2-vpc-role': { title: '经 VPC 端点的 AWS S3，使用角色，驱动 `s3_v2`', body: `${vpc}${role}` },
    'v2-compatible': {
      title: 'S3 兼容存储，驱动 `s3_v2`',
      body: `端点是带 \`https://\` 的完整地址，存储桶写在路径里，校验和关闭。区域填写存储所设的值；许多存储接受任意值，例如 \`us-east-1\`。${keys}`,
    },
    'v1-keys': { title: 'AWS S3，使用密钥，驱动 `s3`', body: `${older}${keys}` },
    'v1-role': { title: 'AWS S3，使用角色，驱动 `s3`', body: `${older}${role}` },
    'v1-vpc-keys': { title: '经 VPC 端点的 AWS S3，使用密钥，驱动 `s3`', body: `${vpc}${keys}` },
    'v1-vpc-role': { title: '经 VPC 端点的 AWS S3，使用角色，驱动 `s3`', body: `${vpc}${role}` },
    'v1-compatible': {
      title: 'S3 兼容存储，驱动 `s3`',
      body: `存储桶写在路径里。现在就把端点写成带 \`https://\` 的完整地址：从 19.0 起必须如此；如果存储以 \`XAmzContentSHA256Mismatch\` 拒绝上传，届时还要加上 \`checksum_disabled\`。${keys}`,
    },
  },
  steps: {
    'see-images': {
      title: '查看注册表现在使用的存储',
      body: '如果已经有镜像，它们会留在原处：切换之后，在复制文件之前都找不到。如果不允许出现这种情况，请到此为止。',
    },
    'check-bucket': {
      title: '查看存储桶是否存在、能否访问',
      body: '请使用专用的存储桶：`bucket` 只填名称，不带路径。请在注册表主机上运行，以保证网络环境一致。',
    },
    'check-endpoint': {
      title: '查看该端点上是否有这个存储桶',
      body: '请在注册表主机上运行。如果证书出自私有 CA，请用 `--ca-bundle` 指定该 CA，并让注册表也信任它：使用 Linux 软件包时放在 `/etc/gitlab/trusted-certs`。',
    },
    'write-policy': {
      title: '把策略写入文件',
      body: '这些是推送、拉取和删除所需的最小权限：列出是针对存储桶的权限，其余是针对其中对象的权限。',
    },
    'attach-policy': {
      title: '把策略附加到注册表的用户或角色',
      body: '在命令下方选择类型和名称。如果存储桶用 KMS 密钥加密，该密钥也必须允许 `kms:GenerateDataKey` 和 `kms:Decrypt`。',
      undo: '删除该用户或角色的策略 `container-registry`。',
    },
    'policy-of-store': {
      title: '为存储的用户赋予这个策略',
      body: '用存储自带的工具为注册表单独创建一个用户，并附加文件中的策略。MinIO 可以直接使用。',
      undo: '删除该用户。',
    },
    'lifecycle-rule': {
      title: '把生命周期规则写入文件',
      body: '它会在三天之后清除未完成上传的分段。',
    },
    'see-lifecycle': {
      title: '查看存储桶已有的生命周期规则',
      body: '下一步会替换全部已有规则。如果有规则，请加进文件里。副本保存在 `lifecycle-before.json`。',
    },
    'put-lifecycle': {
      title: '设置生命周期规则',
      body: '存储桶的全部规则都会被文件中的规则替换。',
      undo: '重新设置 `lifecycle-before.json` 中的规则；如果原来没有，就删除规则。',
    },
    'lifecycle-of-store': {
      title: '在存储中为未完成的上传设置规则',
      body: '请使用存储自带的工具。有的存储会自动清除未完成的上传，有的不支持规则：这时请不时检查它们占用的空间。',
      undo: '删除该规则。',
    },
    'assign-role': {
      title: '把角色分配给注册表的主机或 Pod',
      body: '在 EC2 上是实例配置文件，在 EKS 中是注册表服务账户的注解。没有分配时，注册表找不到凭证；基于第一代 SDK 的驱动此时会报 `NoCredentialProviders`。',
      undo: '取消该角色的分配。',
    },
    'back-up': {
      title: '保存一份配置副本',
      body: '回滚时要用。其中含有机密，请保持原有权限。',
    },
    'configure-v2-keys': { title: '写入存储配置', body: configure.keys, undo: configure.undo },
    'configure-v2-role': { title: '写入存储配置', body: configure.role, undo: configure.undo },
    'configure-v2-vpc-keys': { title: '写入存储配置', body: configure.keys, undo: configure.undo },
    'configure-v2-vpc-role': { title: '写入存储配置', body: configure.role, undo: configure.undo },
    'configure-v2-compatible': { title: '写入存储配置', body: configure.keys, undo: configure.undo },
    'configure-v1-keys': { title: '写入存储配置', body: configure.keys, undo: configure.undo },
    'configure-v1-role': { title: '写入存储配置', body: configure.role, undo: configure.undo },
    'configure-v1-vpc-keys': { title: '写入存储配置', body: configure.keys, undo: configure.undo },
    'configure-v1-vpc-role': { title: '写入存储配置', body: configure.role, undo: configure.undo },
    'configure-v1-compatible': { title: '写入存储配置', body: configure.keys, undo: configure.undo },
    'redirect-off': {
      title: '仅当客户端无法到达该地址时：关闭重定向',
      body: '这样所有数据都由注册表自己传送。如果所有客户端、CI 作业和节点都能到达该端点，请跳过。',
      undo: '去掉该设置，再次应用配置。',
    },
    'create-secret': {
      title: '把这段配置放进 Secret',
      body: '请先替换占位符。文件里含有密钥，因此之后会被删除。请使用还没有 Secret 用过的名字：原来的 Secret 可用于回滚，Helm 也会察觉变化并重启 Pod。',
      undo: '在 chart 不再引用之后，删除该 Secret。',
    },
    'use-secret': {
      title: '让 chart 使用该 Secret',
      body: '合并进您现有的 values；使用 Operator 时位于 `spec.chart.values` 之下。',
      undo: '改回原来的 Secret 名称。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启；正在进行的推送和拉取会失败，可以重试。即使密钥或存储桶有误，它也可能启动，只是请求会失败。如果启动不了，日志会指出是哪一项设置，例如 `no "region" parameter provided`。',
      undo: '用副本恢复配置，再次应用。',
    },
    push: {
      title: '推送一个镜像',
      body: '几兆字节的镜像就够了。如果启用了调试服务器，存储正常时 `/debug/health` 会返回 `{}`。',
      undo: '在 GitLab 页面上删除该标签。',
    },
  },
  checks: {
    objects: {
      title: '查看镜像是否写入存储桶',
      fixed: '存储桶里有注册表写入的内容。',
      notFixed: '存储桶是空的：注册表仍在写入别处，或者推送失败了。请查看它的日志。',
    },
    'objects-at-endpoint': {
      title: '查看镜像是否写入存储桶',
      fixed: '存储桶里有注册表写入的内容。',
      notFixed: '存储桶是空的：注册表仍在写入别处，或者推送失败了。请查看它的日志。',
    },
  },
  evidence: {
    'driver-v2': '这个注册表的驱动是 `s3_v2`。',
    'driver-v1': '对于这个注册表，驱动 `s3` 经过长期验证。',
    'v1-deprecated': '注册表预告 `s3` 将变为 `s3_v2`。这会自动发生，无需任何操作。',
    'bucket-reachable': '存储桶存在，并且可以访问。',
    'bucket-unreachable': '存储桶不存在，或者以这些权限无法从这里访问。',
    'bucket-holds-images': '存储桶里有注册表的文件。',
    'bucket-empty': '存储桶里没有注册表的文件。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
