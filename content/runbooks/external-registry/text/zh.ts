import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '让外部注册表使用 GitLab 的令牌',
  summary: '让不属于 GitLab 的注册表接受 GitLab 的令牌，并说明 GitLab 不会为它做什么。',
  symptom: '已经有 Docker 或 Distribution 项目的注册表在运行，您希望 GitLab 的用户能登录它。',
  background: [
    '这种用法从 GitLab 15.8 起弃用，支持在 16.0 结束。设置仍然有效：没有被关闭，但出了问题也不会有人修复。凡是以 GitLab 自己的注册表为前提的功能，要么没有，要么会失败：元数据数据库、需要 GitLab 专用接口的清理和删除、大小显示，以及 `gitlab-ctl` 的垃圾回收。垃圾回收要由您在那个注册表中自行运行。',
    '对于这样的注册表，GitLab 只认识 `group/project:tag`。`group/project/app:tag` 这类多级名称可以推送和拉取，但 GitLab 的页面不会显示。',
    '两侧共用颁发者和密钥对。GitLab 用私钥签署令牌，并把该密钥的 ID 写进令牌；注册表在 `rootcertbundle` 的证书中查找这个 ID。需要离开 GitLab 的只有证书。密钥由 GitLab 自动生成，因此最简单的办法是为这个密钥生成证书。证书的名称和有效期并不重要。',
    "如果要用自己的密钥，请把整个 PEM 文件写进 `registry['internal_key']`。有一个广为流传的例子以三个连字符开头，而 PEM 文件是五个：`-----BEGIN RSA PRIVATE KEY-----`。如果无法读取密钥，GitLab 会在 `/jwt/auth` 返回 500。",
    'Distribution 3 即使证书正确也会拒绝 GitLab 的令牌：它计算密钥 ID 的方法不同，并记录 `failed to verify token: token signed by untrusted key with ID`。提供一个 JSON Web Key 文件，其中用 GitLab 所用的 ID，就能绕过这个问题。',
    '如果要让注册表在单独的机器上运行，受支持的做法是在那里运行 GitLab 的注册表：[[separate-nodes]]。',
  ],
  questions: {
    program: {
      title: '是哪一种注册表？',
      findOut:
        '在它运行的地方执行 `registry --version`。版本以 `-gitlab` 结尾的是 GitLab 的；`2.` 和 `3.` 是 Docker 与 Distribution 项目的。',
      answers: {
        gitlab: 'GitLab 的注册表，在另一台机器上',
        'distribution-2': 'Docker 注册表或 Distribution，第 2 版',
        'distribution-3': 'Distribution，第 3 版',
        other: '其他：Harbor、Nexus、云厂商的注册表',
        unsure: '不清楚，或者还没有运行',
      },
    },
  },
  outcomes: {
    'registry-of-gitlab': {
      title: '在单独的节点上使用 GitLab 的注册表',
      body: '这是受支持的做法，GitLab 的页面所需的一切也都具备。',
    },
    'distribution-2': {
      title: 'Distribution 2 使用 GitLab 的令牌',
      body: '先设置 GitLab 一侧，因为以它的密钥为准；再设置注册表一侧。两侧都完成之前，没有人能登录该注册表。',
    },
    'distribution-3': {
      title: 'Distribution 3 使用 GitLab 的令牌',
      body: '与第 2 版相同，另外还需要一个文件，用 GitLab 所用的 ID 标明密钥。GitLab 的密钥改变时要重新生成。',
    },
    'does-not-fit': {
      title: '它不能成为 GitLab 的注册表',
      body: '这类注册表只校验自己的凭证。GitLab 的页面、`CI_REGISTRY` 和作业令牌都不适用。可以与 GitLab 并用，但要用它自己的凭证登录。',
    },
  },
  steps: {
    'back-up': {
      title: '保存一份配置副本',
      body: '回滚时要用。其中含有机密，请保持原有权限。',
    },
    'own-pair': {
      title: '仅当要用自己的密钥时：写进配置',
      body: '把每处占位符替换为整个文件的内容，包括换行。两者都以五个连字符开头。跳过这一步时，GitLab 使用自动生成的密钥。',
      undo: '去掉这两项，再应用配置。',
    },
    'key-pair': {
      title: '创建密钥对',
      body: '已有的密钥对会保留。请在下一步填写密钥的路径。',
      undo: '如果没有注册表在使用，删除这两个文件。',
    },
    'gitlab-side': {
      title: '把注册表告诉 GitLab',
      body: 'GitLab 必须能访问第一个地址，并信任其证书；客户端使用公开主机和端口。颁发者可以自定，但两侧必须相同。取代这种做法的是 GitLab 自己的注册表，请参阅 [[separate-nodes]]。',
      undo: '去掉这些行，再应用配置。',
    },
    'bundled-off': {
      title: '不运行自带的注册表',
      body: '也请去掉 `registry_external_url`：它会启动自带的注册表，并覆盖主机。',
      undo: '去掉这些行。',
    },
    apply: {
      title: '应用配置',
      body: 'GitLab 写出私钥文件，并采用这些设置。使用 Compose 时容器会重建，GitLab 有几分钟无法使用。',
      undo: '用副本恢复配置，再次应用。',
    },
    'restart-gitlab': {
      title: '重启 GitLab',
      body: 'GitLab 会有一两分钟无法使用。',
      undo: '恢复 `gitlab.yml` 之后再重启一次。',
    },
    certificate: {
      title: '为 GitLab 的密钥生成证书',
      body: '它会在当前位置创建 `registry-auth.crt`。如果设置了 `registry_key_path`，请填写那个路径。只需把这个文件复制到注册表：它不是机密。',
    },
    jwks: {
      title: '把密钥写成 JSON Web Key',
      body: '它会在证书旁边创建 `registry-auth.jwks`，适用于 RSA 密钥。请把两个文件都复制到注册表。打印出的 ID 必须与注册表日志中提到的相同。',
    },
    'auth-block': {
      title: '在注册表上：设置令牌服务',
      body: '它取代其他的 `auth` 块，例如 `htpasswd`。没有 `auth` 块，任何人都能拉取。',
      undo: '恢复原来的块，再重启注册表。',
    },
    'auth-block-3': {
      title: '在注册表上：设置令牌服务和密钥集文件',
      body: '它取代其他的 `auth` 块，例如 `htpasswd`。没有 `auth` 块，任何人都能拉取。',
      undo: '恢复原来的块，再重启注册表。',
    },
    'restart-registry': {
      title: '重启注册表',
      body: '此前使用该注册表自有凭证的人和程序，从此都要用 GitLab 的凭证登录。',
      undo: '恢复该块之后再重启一次。',
    },
    'see-token': {
      title: '确认客户端被引导到 GitLab',
      body: '`token realm:` 必须是带 `/jwt/auth` 的 GitLab 地址；`token service: 403 application/json` 是对没有凭证的请求的正常应答。404 且带 `registry not enabled`：GitLab 一侧没有启用。500：GitLab 无法读取密钥。',
    },
    'see-from-gitlab': {
      title: '确认 GitLab 能访问注册表',
      body: '`registry from GitLab: answered` 是正常的。`certificate`：GitLab 不信任注册表的 TLS 证书；请把其 CA 放进 `/etc/gitlab/trusted-certs`。',
    },
    'see-challenge': {
      title: '查看它向客户端要求什么',
      body: '`registry asks for: basic` 就可以确定：它使用自己的密码。',
    },
    'separate-logins': {
      title: '为作业和人员提供该注册表的凭证',
      body: '放进隐藏并受保护的 CI/CD 变量，以及集群的拉取 Secret。由 GitLab 管理的内容仍使用 GitLab 的注册表。',
      undo: '删除这些变量和 Secret。',
    },
  },
  checks: {
    login: {
      title: '用 GitLab 的账户或令牌登录',
      fixed: '注册表接受了 GitLab 的令牌。',
      notFixed:
        '注册表拒绝了令牌，或者 GitLab 没有签发。请查看注册表的日志：`untrusted key` 表示证书与 GitLab 的私钥不对应，或者 Distribution 3 没有密钥集文件；`untrusted issuer` 表示颁发者不同；请参阅 [[token-untrusted-key]] 和 [[token-rejected]]。',
    },
  },
  evidence: {
    'refused-by-3': 'Distribution 3 拒绝了令牌。它计算密钥 ID 的方法与 GitLab 不同，需要密钥集文件。',
    'key-not-read': 'GitLab 无法读取自己的私钥：它不是完整的 PEM 文件。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
