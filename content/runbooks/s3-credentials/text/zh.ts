import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../storage-block/zh.ts';

export default {
  title: '注册表无法使用其 S3 存储桶：密钥、权限、存储桶或区域',
  summary: '对象存储拒绝了注册表自己的请求：以现有的密钥、权限、存储桶和区域，它进不去。',
  symptom:
    '登录正常，推送以及多半还有拉取却以 `500 Internal Server Error` 失败，Docker 会先重试大约一分钟。客户端看不到原因，至多在应答正文里看到 `"DriverName":"s3aws"`。原因在注册表日志中，例如 `s3aws: AccessDenied: Access Denied`。',
  background: [
    '即使密钥、存储桶或区域有误，注册表也常常照常启动，只有请求会失败。大约半分钟后，存储健康检查也会失败：此后每个请求都得到 503 和 `health check failed: please see /debug/health`。所以“已经启动”并不能说明存储没有问题。',
    '无论存储返回什么，客户端得到的都是 `UNKNOWN` 和 500。存储自己的代码在日志里。使用第一代 AWS SDK 的驱动写作 `s3aws: Code: message`，后面跟着 `status code: 403`；驱动 `s3_v2` 写作 `operation error S3: PutObject, https response error StatusCode: 403`，末尾的 `api error` 之后是代码。该怎么做由代码决定，而不是由状态码决定，因为有四种原因都是 403。',
    '不要相信写在详情之上的内容。例如 `InvalidAccessKeyId` 之上可能写着 `manifest unknown`：注册表向存储桶请求清单，被拒绝，于是报告清单不存在。镜像其实都在。',
    '权限有两类。列出对象、列出未完成的上传，是针对存储桶的权限；读取、写入、删除、完成上传，是针对其中对象（`bucket/*`）的权限。缺少 `s3:ListBucketMultipartUploads` 或 `s3:ListMultipartUploadParts` 时，可以拉取，但推送全部失败。缺少 `s3:DeleteObject` 时，删除看似成功，却什么也没有释放。存储桶使用 KMS 密钥时，还需要对该密钥的权限。',
    '如果 `accesskey` 和 `secretkey` 都没有，驱动会寻找主机或 Pod 的角色。因此，密钥为空或者写错位置时，显示的不是密钥错误，而是 `NoCredentialProviders`：驱动没有找到密钥，便去访问一个可能并不存在的元数据服务。',
  ],
  questions: {
    failure: {
      title: '注册表日志关于存储说了什么？',
      help: '命令会打印日志中最后几行与存储有关的内容。粘贴到这里，即可回答本问题和下一个问题。如果打印 `registry storage errors: none`，请再推送一次，随即重新运行。',
      answers: {
        refused: '存储拒绝：`AccessDenied`、`InvalidAccessKeyId`、`NoSuchBucket` 之类的代码',
        unreachable: '无法到达：`dial tcp`、`no such host`、`i/o timeout`',
        busy: '繁忙或故障：`SlowDown`、`InternalError`、`ServiceUnavailable`',
        cut: '上传中断：`unexpected EOF`、`NoSuchUpload`',
        incompatible: '不支持该请求：`XAmzContentSHA256Mismatch`、`NotImplemented`',
        disk: '一个路径和 `no space left on device`：根本不是 S3',
        unsure: '都不是，或者无法查看',
      },
    },
    code: {
      title: '存储返回的是哪个代码？',
      help: '它紧跟在 `s3aws:` 之后，或者在行末的 `api error` 之后。',
      answers: {
        denied: '`AccessDenied` 或 `Forbidden`',
        key: '`InvalidAccessKeyId`',
        signature: '`SignatureDoesNotMatch`',
        expired: '`ExpiredToken` 或 `InvalidToken`',
        missing: '`NoCredentialProviders`，或者 `no EC2 IMDS role found`',
        bucket: '`NoSuchBucket`',
        region: '`BucketRegionError`、`AuthorizationHeaderMalformed` 或 `PermanentRedirect`',
        clock: '`RequestTimeTooSkewed`',
        unsure: '不清楚',
      },
    },
    encryption: {
      title: '所存的 blob 是否用 KMS 密钥加密？',
      help: '命令查询一个已存的 blob，并打印一行结果。需要具有管理员权限的 AWS 命令行工具。如果不是 AWS 的存储，请回答否。',
      answers: {
        kms: '是：`aws:kms`',
        other: '否：`AES256`、未加密，或者不是 AWS',
        unsure: '不清楚',
      },
    },
    pair: {
      title: '绕过注册表时，存储是否接受同一对密钥？',
      help: '命令会提示输入两个密钥，不保存，只试一次。请严格按配置中的写法输入。如果不是 AWS 的存储，请填写它自己的端点。',
      answers: {
        refused: '否：`refused SignatureDoesNotMatch` 或其他代码',
        accepted: '是：`accepted`',
        unsure: '没有办法尝试',
      },
    },
    session: {
      title: '注册表用什么为请求签名？',
      help: '命令查看存储配置中是否有 `sessiontoken` 和 `accesskey`，不会打印它们的值。',
      answers: {
        temporary: '临时密钥：配置中有 `sessiontoken`',
        role: '角色：配置中没有密钥',
        unsure: '不清楚',
      },
    },
    means: {
      title: '注册表原本应当用什么向 S3 证明身份？',
      help: '如果配置里有 `accesskey` 和 `secretkey` 却仍出现这个错误，说明写错了位置：它们应当写在驱动的配置段之内。',
      answers: {
        role: '主机或 Pod 的 IAM 角色',
        keys: '访问密钥和秘密访问密钥',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    policy: {
      title: '为注册表的用户或角色补上缺少的权限',
      body: '密钥是对的，但其所有者无权执行注册表要做的操作。推送、拉取和删除所需的权限都在一个策略里。',
    },
    'kms-key': {
      title: '允许注册表的用户或角色使用 KMS 密钥',
      body: '能写入对象却不能使用存储桶的密钥，同样会被拒绝。密钥的策略与用户或角色的策略都必须允许。',
    },
    'correct-keys': {
      title: '把一对有效的密钥写入存储配置',
      body: '`InvalidAccessKeyId` 表示存储不认识这个密钥：已被删除、输入有误，或者属于别的存储或账户。`SignatureDoesNotMatch` 表示秘密访问密钥与它不是一对。',
    },
    altered: {
      title: '找出途中改变密钥或请求的原因',
      body: '这对密钥没有问题，但注册表发出的签名却不同。要么秘密访问密钥没有按您输入的内容传到，要么代理改动了参与签名的标头。在某些存储上，时钟偏差也会这样表现：请参阅 [[clock-skew]]。',
    },
    'permanent-keys': {
      title: '从配置中去掉临时密钥',
      body: '带有 `sessiontoken` 的密钥几小时后就会过期，而写在文件里的内容没有谁会更新。请使用角色，或者专用用户的长期密钥。',
    },
    'renew-role': {
      title: '让注册表取得角色的新密钥',
      body: '角色的密钥也会过期，但驱动会更新它们。无法更新，说明角色已被收回，或者发放密钥的服务没有应答。',
    },
    'give-role': {
      title: '为注册表的主机或 Pod 分配角色',
      body: '配置中没有密钥时，驱动会请求角色：EC2 主机的实例配置文件、EKS 中的 IRSA，或者容器凭证。它一样也没有找到。',
    },
    'right-bucket': {
      title: '填写确实存在的存储桶',
      body: '在这个端点、这个区域，没有该名称的存储桶。要么名称有误，要么存储桶在别处，要么已被删除。',
    },
    'right-region': {
      title: '填写存储桶所在的区域',
      body: '签名中含有区域，因此为别的区域签名的请求会被拒绝，即使其他一切都正确。存储通常会在同一行说明它期望哪个区域。',
    },
    clock: {
      title: '注册表主机的时钟不准',
      body: 'S3 会拒绝时间偏差超过 15 分钟的签名。',
    },
    unreachable: {
      title: '注册表无法到达存储',
      body: '没有得到应答，所以与密钥和权限无关。',
    },
    busy: {
      title: '存储繁忙或出现故障',
      body: '它认可注册表，也愿意服务，只是现在不行，或者没有那么快。',
    },
    'cut-off': {
      title: '向存储的上传中断',
      body: '存储接受注册表；上传的分段在途中或存储桶里丢失了。',
    },
    incompatible: {
      title: '存储不理解该请求',
      body: '它兼容 S3，但并不支持这个驱动要求的全部内容。',
    },
    disk: {
      title: '卷已满',
      body: '注册表写入的是文件系统而不是 S3，那里已没有空间。',
    },
  },
  steps: {
    ...storageBlockTexts,
    'show-policy-holder': {
      title: '查看以谁的权限为准：用户还是角色',
      body: '如果有密钥，就是密钥所属的用户；如果没有，就是主机或 Pod 的角色。策略要附加给它。',
    },
    'write-policy': {
      title: '把策略写入文件',
      body: '这些是推送、拉取和删除所需的最小权限。注意有两个资源：列出针对存储桶，其余针对其中的对象。MinIO 等存储也使用同样的文档。',
    },
    'attach-policy': {
      title: '把策略附加到用户或角色',
      body: '它会成为名为 `container-registry` 的独立策略，只增加权限。如果不是 AWS 的存储，请使用其自带的工具。',
      undo: '删除该用户或角色的策略 `container-registry`。',
    },
    'find-denial': {
      title: '如果仍被拒绝：查找拒绝规则',
      body: '`Deny` 优先于任何允许。请在存储桶策略和 VPC 端点策略中查找有关地址、端点或加密的条件，看哪一条是注册表不满足的。`NoSuchBucketPolicy` 表示存储桶没有策略。',
    },
    'allow-key': {
      title: '在 KMS 密钥的策略中加入语句',
      body: '与已有语句并列添加；保存时会替换整个策略，请先留一份副本。如果密钥已停用，请先启用。',
      undo: '重新保存密钥策略的副本。',
    },
    'set-keys': {
      title: '设置两个密钥',
      body: `请在文件里替换占位符，并加上引号，因为秘密访问密钥可能含有 \`/\` 和 \`+\`。${intoBlock}`,
      undo: '恢复原来的密钥。',
    },
    'quote-keys': {
      title: '查看秘密访问密钥是否完整传到',
      body: '在 `gitlab.rb` 中用单引号括起。在 Compose 文件中，每个 `$` 都要写两遍，否则 Compose 会把后面的内容当作变量。在 YAML 中用双引号括起。编辑器和 `echo` 在末尾留下的换行，也会成为密钥的一部分。',
      undo: '恢复原来的写法。',
    },
    'bypass-proxy': {
      title: '让注册表到存储的请求不经过代理',
      body: "仅当注册表设置了代理时才需要。代理只要增加或改动参与签名的标头，所有签名都会失效。如果已经有 `registry['env']` 或 `extraEnv`，请把这一行加进去：第二次赋值会替换第一次。",
      undo: '去掉这一行。',
    },
    'replace-temporary': {
      title: '替换临时密钥',
      body: `去掉 \`sessiontoken\`。然后要么像示例那样设置用户的长期密钥，要么把 \`accesskey\` 和 \`secretkey\` 也去掉，让驱动使用角色。${intoBlock}`,
      undo: '恢复原来的行；在密钥过期之前仍可使用。',
    },
    'see-role': {
      title: '查看注册表的主机或 Pod 拥有的角色',
      body: '`none` 表示没有角色，或者元数据服务没有应答。在 Kubernetes 中，命令读取服务账户的注解；节点的角色不会显示在这里。',
    },
    'assign-role': {
      title: '为主机或 Pod 分配具有注册表所需权限的角色',
      body: '在 EC2 上是实例配置文件，在 EKS 中是注册表服务账户的注解。角色需要 [[storage-s3]] 中那个策略的权限。较旧的注册表不支持 IRSA。',
      undo: '收回该角色。',
    },
    'hop-limit': {
      title: '如果 Pod 要使用节点的角色：提高跳数限制',
      body: '元数据服务（IMDSv2）的应答只能经过有限的网络跳数。限制为 1 时，应答到不了 Pod。使用 IRSA 时不需要这一步。',
      undo: '把限制改回 1。',
    },
    restart: {
      title: '重启注册表',
      body: '它会重新获取密钥。正在进行的推送和拉取会失败，可以重试。',
      undo: '没有需要回滚的内容。',
    },
    'check-bucket': {
      title: '查看存储桶是否存在、能否访问',
      body: '请在注册表主机上用注册表的密钥运行。如果不是 AWS 的存储，请加上 `--endpoint-url` 和它的地址。',
    },
    'set-bucket': {
      title: '设置存储桶的名称和区域',
      body: `只填名称，不带路径。如果原来的存储桶里有镜像，它们会留在那里：注册表只显示所给存储桶中的内容。${intoBlock}`,
      undo: '恢复原来的名称。',
    },
    'ask-region': {
      title: '向存储查询区域',
      body: '如果日志在 `expecting` 或 `bucket is in` 之后写明了区域，则不需要这一步。',
    },
    'set-region': {
      title: '设置区域',
      body: `如果配置中有 AWS 的 \`regionendpoint\`，它必须属于同一个区域。${intoBlock}`,
      undo: '恢复原来的区域。',
    },
  },
  checks: {
    push: {
      title: '推送一个镜像',
      fixed: '注册表又能读写它的存储桶了。',
      notFixed:
        '仍被拒绝。请再次查看日志：往往已经换成另一个代码，因为接下来检查的是下一项权限或设置。策略更改可能要几分钟才会生效。',
    },
  },
  evidence: {
    'access-denied': '存储认可注册表，但不允许它请求的操作。',
    'head-denied': '存储拒绝了对某个对象的查询。这种应答没有正文，因而也没有代码。',
    'denied-by-key': '拒绝的原因是存储桶的加密密钥。',
    'unknown-access-key': '存储不认识这个访问密钥。',
    'wrong-signature': '存储认识访问密钥，但签名与它不符。',
    'expired-token': '注册表用已经失效的临时密钥签名。',
    'no-credentials': '驱动既没有找到密钥，也没有找到可取得密钥的角色。',
    'no-credentials-v2': '使用第二代 SDK 的驱动没有找到角色，或者没有从中取得新密钥。',
    'no-such-bucket': '在这个端点上没有该名称的存储桶。',
    'wrong-region': '存储桶所在的区域与注册表签名所用的区域不同。',
    'sdk-v1-refused': '注册表转述了存储的拒绝。',
    'sdk-v2-refused': '注册表转述了存储的拒绝。',
    'archived-object': '对象位于归档类别，无法立即读取。',
    'store-answered-error': 'S3 驱动得到了一个错误应答。是什么错误，只有注册表日志才知道。',
    'driver-had-no-answer': 'S3 驱动在得到应答之前就失败了：没有连接，或者没有可用于签名的密钥。',
    'pull-500': '拉取以 500 结束：注册表无法读取所存的内容。原因在它的日志里。',
    'push-500': '推送以 500 结束：注册表没能存下某些内容。原因在它的日志里。',
    'driver-v1': '注册表使用第一代 AWS SDK 的 S3 驱动。',
    'driver-v2': '注册表使用 S3 驱动 `s3_v2`。',
    'keys-refused': '绕过注册表，存储同样拒绝这对密钥。',
    'keys-accepted': '存储接受这对密钥。',
    'signs-with-keys': '存储配置中有访问密钥。',
    'signs-with-temporary-keys': '存储配置中有会话令牌：密钥是临时的。',
    'signs-with-role': '存储配置中没有密钥：驱动会请求角色。',
    'bucket-region': '存储桶所在的区域。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
