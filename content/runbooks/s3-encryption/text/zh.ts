import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '在 S3 中对镜像做静态加密',
  summary: '让 S3 加密注册表存储的内容：使用存储桶的默认加密、S3 的密钥，或者您自己的 KMS 密钥。',
  symptom: '公司规定，或者拒绝未加密内容的存储桶策略，要求存储桶中的镜像静态加密。',
  background: [
    'S3 在服务器端加密：经 TLS 收到明文，加密后保存，再以明文交给有权读取的一方。注册表既看不到也不保存密钥。摘要和镜像大小都不变。',
    '存储桶的默认加密不需要注册表的任何设置，使用 S3 的密钥（SSE-S3）或 KMS 密钥（SSE-KMS）都可以。`encrypt: true` 使注册表在每个请求中要求加密，存储桶策略可能要求如此。`keyid` 指定 KMS 密钥，只有与 `encrypt` 一起才有效。',
    '不支持在每个请求中提供客户密钥（SSE-C）：注册表给出的是签名地址，客户端也就需要该密钥。有些文档还提到每个请求指定主密钥，那同样行不通。',
    '使用 KMS 时，写入方需要密钥本身的 `kms:GenerateDataKey`，读取方需要 `kms:Decrypt`。缺少它们时，上传以提到 kms 的 `AccessDenied` 失败，下载则从存储得到 403。密钥被停用或删除后，用它加密的镜像全部无法读取。',
    '更改设置只会加密新的对象。已有的对象保持写入时的样子，除非用云平台的工具在存储桶中把它们复制到原处。',
  ],
  questions: {
    kind: {
      title: '用什么加密？',
      help: '没有特别规定时，存储桶的默认加密最简单，也不会影响注册表。',
      answers: {
        bucket: '存储桶的默认加密',
        s3: '由注册表要求的 S3 密钥（SSE-S3）',
        kms: '由注册表要求的 KMS 密钥（SSE-KMS）',
        own: '随每个请求发送的密钥（SSE-C）',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'by-bucket': {
      title: '由存储桶自动加密',
      body: '注册表无需更改。如果默认加密使用 KMS 密钥，注册表同样需要该密钥的 `kms:GenerateDataKey` 和 `kms:Decrypt`。',
    },
    'sse-s3': {
      title: '由注册表要求 SSE-S3',
      body: '设置 `encrypt`，不设置 `keyid`。兼容存储必须支持服务器端加密，否则会返回 `NotImplemented` 或 `InvalidArgument`。',
    },
    'sse-kms': {
      title: '由注册表要求 SSE-KMS',
      body: '先给予密钥的权限，再更改设置：顺序颠倒时，所有推送都会失败。',
    },
    'own-keys': {
      title: '注册表无法做到',
      body: '不支持 SSE-C，也没有相应的设置。请改用您自己的 KMS 密钥：它由您掌握，也可以撤销。',
    },
  },
  steps: {
    'see-bucket': {
      title: '查看存储桶的默认加密',
      body: '`ServerSideEncryptionConfigurationNotFoundError` 表示没有设置。',
    },
    'see-objects': {
      title: '查看一个已存储的层如何加密',
      body: '`AES256` 是 SSE-S3，`aws:kms` 是 KMS 密钥，`None` 表示两者都不是。',
    },
    'set-bucket': {
      title: '设置存储桶的默认加密',
      body: '它会替换现有的默认设置。如果现有的已经合适，请跳过。',
      undo: '重新设置原来的默认加密。在此期间写入的对象仍可读取。',
    },
    'key-policy': {
      title: '允许注册表使用该密钥',
      body: '把这段内容加进密钥的策略。`Principal` 是注册表所用的用户或角色。',
      undo: '去掉这段内容，但要等到用该密钥加密的内容都不再需要之后。',
    },
    'key-rights': {
      title: '给用户或角色同样的权限',
      body: '除存储桶的权限外，它自身的策略也需要对该密钥的 `kms:GenerateDataKey` 和 `kms:Decrypt`。',
      undo: '去掉这些权限。',
    },
    'read-secret': { title: '取出存储配置', body: 'chart 把它保存在 Secret 里。文件中含有密钥，请勿随意留存。' },
    'back-up': { title: '保存一份配置副本', body: '回滚时要用。' },
    'set-encrypt': {
      title: '设置加密',
      body: '把这一行加进现有的驱动配置；注释代表其中其余的全部内容。驱动的名称保持不变。',
      undo: '去掉这一行。在此期间写入的对象保持加密，仍可读取。',
    },
    'set-key': {
      title: '设置加密和密钥',
      body: '把两行加进现有的驱动配置；注释代表其中其余的全部内容。密钥属于其他账户时，请写完整的 ARN。',
      undo: '去掉这两行。在此期间写入的对象仍然需要该密钥。',
    },
    'create-secret': {
      title: '把配置放回 Secret',
      body: '文件随后会被删除。',
      undo: '用 `registry-storage-before.yaml` 重新创建该 Secret。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启；正在进行的推送和拉取会失败，可以重试。',
      undo: '用副本恢复配置，再次应用。',
    },
    'restart-pods': {
      title: '重启 Pod',
      body: 'Pod 只在启动时读取 Secret，而 Helm 不会察觉它已改变。新的 Pod 会逐个启动。',
      undo: '用 `registry-storage-before.yaml` 重新创建 Secret，再次重启 Pod。',
    },
    push: {
      title: '推送一个带有新层的镜像',
      body: '存储桶中已有的层不会再次写入。层的摘要可以用 `docker manifest inspect` 查看。',
      undo: '在 GitLab 页面上删除该标签。',
    },
  },
  checks: {
    encrypted: {
      title: '确认新的层已加密',
      fixed: '该层已加密。',
      notFixed: '该层没有加密，或者没有找到。请使用更改之后推送的层的摘要。',
    },
    'with-s3': {
      title: '确认新的层用 S3 的密钥加密',
      fixed: '该层已用 S3 的密钥加密。',
      notFixed: '该层用其他方式加密，或者没有加密。请使用新的层的摘要，并查看实际使用的配置。',
    },
    'with-kms': {
      title: '确认新的层用 KMS 加密',
      fixed: '该层已用 KMS 密钥加密。',
      notFixed:
        '该层用其他方式加密，或者没有加密。请使用新的层的摘要。如果推送失败，说明缺少密钥的权限：请参阅 [[s3-head-forbidden]]。',
    },
  },
  evidence: {
    'blob-s3': '这个层用 S3 的密钥加密。',
    'blob-kms': '这个层用 KMS 密钥加密。',
    'blob-plain': '这个层没有加密，或者无法查询。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
