import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../../s3-credentials/storage-block/zh.ts';

export default {
  title: 'S3 兼容存储不接受注册表的 S3 驱动发送的内容',
  summary: '存储支持 S3，却不支持这个版本的驱动所要求的某一点：地址写法、校验和、签名，或者删除方式。',
  symptom:
    '使用 MinIO、Ceph、Cloudflare R2 等非 AWS 的存储时，注册表无法启动，或者上传、删除失败，常常出现在升级到 GitLab 19 之后。日志里有 `XAmzContentSHA256Mismatch`、`NotImplemented`、`MissingContentMD5`、`was not a valid URI` 或 `Unauthorized`。',
  background: [
    '到 GitLab 18.11 为止，驱动 `s3` 使用第一代 AWS SDK。从 19.0 起，`s3` 和 `s3aws` 是 `s3_v2` 的别名，使用第二代 SDK。配置无需为此更改，但发出的请求已经不同。AWS 两种都接受；其他存储，尤其是旧版本，则不一定。有些文档说 `s3` 已在 19.0 移除，其实没有；把驱动名改成 `s3_v2` 也不会有任何变化。',
    '第二代 SDK 在每次上传时附带校验和，放在标头里或正文之后。不认识它的存储会把正文数错，返回 `XAmzContentSHA256Mismatch`，或者以 `NotImplemented`、`InvalidArgument` 拒绝该标头。`checksum_disabled` 可以在上传时关闭它。而一次删除多个对象总是需要校验和：在 19.0 和 19.1 中，即使设置了 `checksum_disabled` 也仍是 CRC32，要求旧的 `Content-MD5` 的存储会返回 `MissingContentMD5` 或 `InvalidRequest`。从 19.2 起会发送 `Content-MD5`。',
    '第二代 SDK 要求 `regionendpoint` 是完整的 URI。第一代可以写 `storage.example.com:9000`，现在这样写注册表就无法启动。签名只有版本 4：`v4auth: false` 会被忽略并给出警告，只支持版本 2 的存储无法再使用。',
    '`pathstyle` 决定存储桶写在哪里：true 为 `host/bucket/object`，适合大多数兼容存储；false 为 `bucket.host/object`，与 AWS 相同。未设置时，有 `regionendpoint` 则为 true，没有则为 false。',
    '请把所有运行注册表的节点一起升级：新旧节点共用同一个存储桶期间，有的请求失败，有的成功。GitLab 支持的是 AWS S3；兼容存储应当可用，但故障也可能出在存储自身，因此也请看看它有没有更新的版本。',
  ],
  questions: {
    problem: {
      title: '注册表日志说了什么？',
      help: '命令会打印日志中最后几行与存储有关的内容。如果注册表无法启动，请看日志的最后一行。',
      answers: {
        endpoint: '`Custom endpoint ... was not a valid URI`',
        checksum: '`XAmzContentSHA256Mismatch`、`NotImplemented`，或者标头 `x-amz-checksum-`',
        delete: '`MissingContentMD5`，或者 `DeleteObjects` 时的 `InvalidRequest`',
        signature: '`Please use AWS4-HMAC-SHA256`',
        token: '`Unauthorized` 和 401',
        'empty-key': '`input member Key must not be empty`',
        large: '`EntityTooLarge`，或者只有超过若干 GB 的层失败',
        certificate: '`x509:` 和存储的地址',
        plain: '`server gave HTTP response to HTTPS client`',
        unsure: '其他内容，或者无法查看',
      },
    },
    'delete-version': {
      title: 'GitLab 是哪个版本？',
      help: '可在 GitLab 的 `/help` 页面查看，或者看注册表日志中的 `version=`：v4.40.2 对应 19.2。',
      answers: {
        older: '19.0 或 19.1',
        newer: '19.2 或更新版本',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'whole-uri': {
      title: '把端点写成完整的 URI',
      body: 'GitLab 19.0 的驱动只接受前面带协议的地址。',
    },
    'checksums-off': {
      title: '关闭校验和',
      body: '存储不接受第二代 SDK 发送的校验和。关闭之后，传输仍受 TLS 保护，注册表也会自己核对每一层的摘要。',
    },
    'delete-fix': {
      title: '升级到 GitLab 19.2，或者使用更新的存储',
      body: '在 19.0 和 19.1 中，没有设置可以改变删除对象的方式。在那之前推送正常，但删除的内容仍留在存储桶里。',
    },
    'signature-four': {
      title: '使用版本 4 签名',
      body: '存储不再接受旧的签名。未另行指定时，驱动使用的就是版本 4。',
    },
    'token-scope': {
      title: '给注册表能使用该存储桶的密钥',
      body: '例如 Cloudflare R2，在 S3 返回 403 的地方返回 401：密钥所属的令牌没有合适的范围，或者属于别的账户。',
    },
    'leave-18-0': {
      title: '离开 18.0.1 版的驱动',
      body: '18.0.1 中的 `s3_v2` 有一个缺陷，未设置 `rootdirectory` 时标签会消失。镜像仍在存储桶里。',
    },
    'copy-size': {
      title: '改变大对象的复制方式',
      body: '完成的上传会被复制到最终位置。超过阈值时分段复制；有些存储会拒绝这么大的对象或分段。',
    },
    certificate: {
      title: '注册表不信任存储的证书',
      body: '需要把它的 CA 证书交给注册表。',
    },
    'plain-http': {
      title: '存储使用明文 HTTP',
      body: '端点写的是 `https://`，而该端口不支持 TLS。',
    },
  },
  steps: {
    ...storageBlockTexts,
    'see-driver': {
      title: '查看这个版本使用哪个驱动',
      body: '`checksum_disabled` 属于使用第二代 SDK 的驱动，在这些版本中只有 `s3_v2`。对 `s3` 没有作用：它不发送这类校验和。',
    },
    'set-endpoint': {
      title: '设置完整的地址',
      body: `带 \`https://\` 和端口，不带存储桶。${intoBlock}`,
      undo: '恢复原来的端点。',
    },
    'no-checksums': {
      title: '设置 `checksum_disabled`',
      body: `如果存储仍返回 \`NotImplemented\`，请把 \`pathstyle\` 也设为 true。${intoBlock}`,
      undo: '去掉这一行。',
    },
    'no-checksums-before-19': {
      title: '如果驱动是 `s3_v2`：设置 `checksum_disabled`',
      body: `如果存储仍返回 \`NotImplemented\`，请把 \`pathstyle\` 也设为 true。${intoBlock}`,
      undo: '去掉这一行。',
    },
    'upgrade-for-deleting': {
      title: '把运行注册表的所有节点上的 GitLab 升级到 19.2 或更高版本',
      body: '请先备份；对象存储不包含在 GitLab 的备份中。',
      undo: '升级没有简单的回滚办法：只能从备份恢复。',
    },
    upgrade: {
      title: '在所有运行注册表的节点上升级 GitLab',
      body: '升级到比 18.0.1 更新的版本。请先备份；对象存储不包含在 GitLab 的备份中。',
      undo: '升级没有简单的回滚办法：只能从备份恢复。',
    },
    'drop-v4auth': {
      title: '去掉 `v4auth: false`',
      body: '之后会使用版本 4。签名包含区域，因此 `region` 必须正确。',
      undo: '恢复这一行。',
    },
    'drop-v4auth-ignored': {
      title: '去掉 `v4auth`，并检查 `region`',
      body: '该驱动只使用版本 4，遇到 `v4auth: false` 会发出警告并忽略它。现在存储可能拒绝的是 `region`，因为签名包含区域。',
      undo: '恢复原来的 `region`。有没有 `v4auth` 都一样。',
    },
    'new-token': {
      title: '在存储中创建可读写该存储桶的新密钥',
      body: '对于 Cloudflare R2，是允许读写对象的 API 令牌，端点也必须属于同一个账户。',
      undo: '删除新密钥。',
    },
    'set-keys': {
      title: '设置两个密钥',
      body: `请在文件里替换占位符，并加上引号。${intoBlock}`,
      undo: '恢复原来的密钥。',
    },
    'use-first-driver': {
      title: '如果现在不能升级：使用驱动 `s3`',
      body: '它使用第一代 SDK，没有这个缺陷。请把 `s3_v2` 改名为 `s3`，并去掉只有另一个驱动才有的项目，例如 `checksum_disabled`。',
      undo: '改回原来的名称。',
    },
    'set-copy-size': {
      title: '设置阈值和分段大小',
      body: `两者都以字节为单位。小于阈值的对象一次复制完；如果这被拒绝，请降低阈值。\`multipartcopychunksize\` 越大，分段越少。如果是旧版本中超过 10 GB 的层失败，请同时升级。${intoBlock}`,
      undo: '去掉这些行。',
    },
  },
  checks: {
    push: {
      title: '推送一个镜像',
      fixed: '存储接受了注册表发送的内容。如果问题出在删除，请再删除一个标签，并确认日志里没有新的错误。',
      notFixed: '仍被拒绝。请再次查看日志：存储缺少的可能不止一样。',
    },
    pull: {
      title: '拉取一个曾经消失的镜像',
      fixed: '镜像又出现了。',
      notFixed: '仍然没有。请在日志中确认注册表是否已使用更改后的驱动运行。',
    },
  },
  evidence: {
    'endpoint-no-uri': '驱动不接受这个端点：缺少协议。',
    'checksum-refused': '由于附带了校验和，存储把正文数错了。',
    'checksum-header-refused': '存储拒绝了携带校验和的标头。',
    'not-implemented': '存储没有驱动所要求的某项功能。',
    'delete-refused': '没有旧式校验和，存储拒绝一次删除多个对象。',
    'signature-v2-refused': '注册表使用版本 2 签名，而存储不接受。',
    unauthorized: '存储返回 401；密钥范围不合适时，Cloudflare R2 就这样应答。',
    'empty-key': '18.0.1 中 `s3_v2` 的已知缺陷：它查询了一个没有名称的对象。',
    'object-too-large': '存储因大小而拒绝了某个对象或分段。',
    'log-level-of-other-driver': '设置了另一个 S3 驱动的日志级别。它会被忽略，没有害处。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
