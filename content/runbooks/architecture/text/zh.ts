import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'GitLab 与注册表如何协同工作',
  summary: '谁与谁通信，用哪个令牌、密钥和证书，以及如何在您自己的环境中查看其中的每一步。',
  symptom:
    '您想在修改配置之前先弄懂一条消息，要规划防火墙和负载均衡器，或者要解释为什么能登录而 GitLab 页面上却没有镜像（或者相反）。',
  background: [
    '注册表存储镜像，但不认识用户。GitLab 认识用户和权限，但不存储镜像。把两者联系起来的是签名的令牌：GitLab 在令牌中写明允许对哪个镜像做哪些操作，注册表能够验证签名，因此信任它。为此两者无需互相连接，令牌由客户端带过去。',
    '因此登录和推送都以 `401` 开始，这是正常的：它带着令牌服务的地址，也就是 realm。GitLab 日志中 `POST /jwt/auth` 的 `404` 也是正常的：containerd 和 buildkit 会先试它，再改用 `GET`。启用 `autoredirect` 后，realm 会变成注册表自己地址上的 `/auth/token`，而 GitLab 并不提供这个路径。',
    "注册表依次验证颁发者、受众和时间（允许 60 秒误差），然后验证签名。它按密钥的标识查找证书。只有证书中的公钥有意义：有效期和名称都不起作用，自签名也是正常的。这对密钥对在安装时生成，可以用 `registry['internal_key']` 和 `registry['internal_certificate']` 替换。",
    'GitLab 自己也是注册表的客户端：Rails 负责页面和 API，Sidekiq 负责删除和清理策略。两者用同一个私钥签发短期令牌，并调用 `registry_api_url`。所以，如果客户端正常而 GitLab 页面什么都不列出，请在 GitLab 节点上检查这个地址。如果页面正常而客户端不行，请检查代理、realm 和客户端。',
    '涉及的证书有好几个，其中只有一个与令牌有关。客户端先遇到注册表地址的 TLS 证书，获取令牌时遇到 GitLab 地址的 TLS 证书，有重定向时还会遇到对象存储的证书。证书 `gitlab-registry.crt` 只有注册表会看到，绝不会引起客户端的 `x509` 错误。',
    "访问存储的是注册表，有重定向时还有客户端。访问元数据数据库和 Redis 的只有注册表。有多个注册表时，它们需要相同的存储、数据库和 Redis，相同的证书，以及相同的 `registry['http_secret']`，因为一次上传可能由另一个注册表接着处理。",
  ],
  questions: {
    part: {
      title: '您想查看哪一部分？',
      help: '上面有全部图示。每个答案都会给出查看您自己环境中该部分的命令，不做任何更改。',
      answers: {
        token: '客户端如何登录并获取令牌',
        internal: 'GitLab 自己如何与注册表通信',
        upload: '镜像如何通过代理上传',
        download: '拉取镜像时层从何处来',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    token: {
      title: '令牌的路径',
      body: '按第一张图逐步查看：注册表要求什么，GitLab 授予什么，两者的时间是否一致。',
    },
    internal: {
      title: 'GitLab 与注册表之间的路径',
      body: '有三样必须一致：私钥与证书、两边的颁发者，以及 GitLab 查找注册表所用的地址。',
    },
    upload: {
      title: '上传的路径',
      body: '在 NGINX 的日志中，一个层表现为 `POST` 202、`PATCH` 202 和 `PUT` 201。序列在哪里中断，就从哪里查起。',
    },
    download: {
      title: '层到达客户端的路径',
      body: '标签和清单总是来自注册表。层来自存储桶，除非关闭了重定向，或者存储是一个目录。',
    },
  },
  steps: {
    'see-challenge': {
      title: '查看注册表要求什么',
      body: 'GitLab 的注册表要求令牌。如果要求密码或什么都不要求，说明在这个地址上应答的是别的程序。',
    },
    'see-grant': {
      title: '查看 GitLab 授予什么',
      body: '该命令请求拉取权限，读取令牌中的权限和有效期，但不显示令牌本身。授权为空是 GitLab 中的权限问题，与密钥无关。',
    },
    'see-clocks': {
      title: '比较两者的时钟',
      body: '注册表慢 65 秒以上时，会拒绝所有令牌；快则会缩短令牌的有效期。',
    },
    'see-files': { title: '查看使用的是哪个私钥和哪个证书' },
    'see-settings': {
      title: '比较两边的颁发者和服务',
      body: 'Linux 软件包使用 `omnibus-gitlab-issuer`；Helm chart 和自编译安装使用 `gitlab-issuer`。混合部署必须统一设为其中一个。',
    },
    'see-configuration': {
      title: '查看注册表的完整配置',
      body: '其中有存储，以及设置过的数据库和 Redis。它含有密钥等机密，请勿原样转交他人。',
    },
    'ask-from-gitlab': {
      title: '从 GitLab 访问注册表',
      body: '该命令打印 GitLab 所用的 `registry_api_url`，以及在那里应答的是什么。',
    },
    'see-requests': { title: '在日志中查看最近的上传' },
    'see-secrets': {
      title: '有多个注册表时：比较上传密钥',
      body: '如果接着处理上传的注册表使用另一个密钥，上传会以 `BLOB_UPLOAD_INVALID` 结束。',
    },
    'see-redirect': {
      title: '追踪层从何处来',
      body: '它会显示层由注册表自己传送，还是让客户端去存储桶取，以及存储桶如何应答。',
    },
  },
  checks: {
    'token-service': {
      title: '不带凭证访问令牌服务',
      fixed: '令牌服务应答正常：它在那里，并拒绝了不带凭证的请求。',
      notFixed: '应答的不是令牌服务，或者没有应答。输出的那一行会说明是什么，后续请参阅 [[token-rejected]]。',
    },
    pair: {
      title: '比较私钥与证书',
      fixed: '两者配对。',
      notFixed: '两者不配对，或者无法读取。后续请参阅 [[token-untrusted-key]]。',
    },
    location: {
      title: '查看注册表为上传给出的地址',
      fixed: '客户端可以用这个地址继续。',
      notFixed: '客户端无法用这个地址继续。后续请参阅 [[push-retry-forwarded-headers]]。',
    },
    blob: {
      title: '像客户端一样取一个层',
      fixed: '可以取到层。',
      notFixed: '取不到层。存储拒绝时请参阅 [[s3-head-forbidden]]，无法连接时请参阅 [[storage-redirect-unreachable]]。',
    },
  },
  evidence: {},
} satisfies RunbookText<typeof runbook, typeof signatures>;
