import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表不信任 GitLab 签署令牌所用的密钥',
  summary: 'GitLab 用私钥签署每个注册表令牌，而注册表用来验证的证书与这把私钥不成对。',
  symptom:
    '密码正确，`docker login` 却以 `401 Unauthorized` 结束；推送和拉取报 `unauthorized: authentication required`；GitLab 页面上看不到镜像。',
  background: [
    'GitLab 与注册表共用一对密钥。GitLab Rails 持有私钥（`gitlab-registry.key`），负责签名；注册表持有证书（由 `auth.token.rootcertbundle` 指定的 `gitlab-registry.crt`），负责验证。这里没有加密：令牌内容谁都能读，签名只证明它由谁签发。',
    '日志里的密钥 ID 属于签名所用的密钥，由此可以知道令牌出自哪个 GitLab、哪个节点。ID 只由公钥算出，因此这张证书的有效期和名称都不起作用，它是自签名证书也属正常。',
    '以下情况会使两半不再成对：从别的实例恢复了机密文件，各节点的 `gitlab-secrets.json` 不同，只替换了其中一半，或者更改之后有一侧没有重启。',
    '旧资料中用 `openssl … -modulus` 比对的做法只适用于 RSA 密钥；而且两条命令都失败时，会打印同一个哈希 `e3b0c442…`，也就是空输入的哈希，看上去像是一致。这里的比对命令能区分这种情况。',
  ],
  questions: {
    pair: {
      title: '这套环境中的证书与私钥成对吗？',
      help: '命令读取两个文件，只打印一行结果。它不做任何更改，私钥也不会离开主机。',
      answers: {
        match: '成对',
        different: '不成对',
        unreadable: '其中一个无法读取',
        unsure: '无法确认',
      },
    },
    changed: {
      title: '您的部署属于哪一种？',
      help: '回想出问题之前的最后一次变更：恢复备份、新增节点、更换证书等。',
      answers: {
        nodes: 'GitLab 与注册表在不同节点上，或者有多个节点',
        external: '使用的不是 GitLab 自带的注册表',
        'one-node': '一个节点运行全部服务',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'restart-both': {
      title: '文件成对：有一侧仍在使用旧文件',
      body: '两侧都只在启动时读取各自的一半。重启它们，让两侧都使用磁盘上现有的文件。',
    },
    'recreate-pair': {
      title: '重新写出密钥对的两半',
      body: 'GitLab 把密钥对保存在机密文件里，两个文件都由它写出，重写之后就会重新成对。',
    },
    'copy-secrets': {
      title: '让所有节点使用同一对密钥',
      body: '负责签名的节点与负责验证的节点密钥不同。请以 GitLab 节点为准进行复制。',
    },
    'find-files': {
      title: '先让两个文件都能读取',
      body: '文件不存在，或者需要它的程序没有读取权限。先看清两侧各自配置的是哪个文件。',
    },
    'external-registry': {
      title: '把与 GitLab 私钥成对的证书交给外部注册表',
      body: '自行搭建的注册表需要拿到与这套 GitLab 的私钥成对的证书。完整的配置请参阅 [[external-registry]]。',
    },
  },
  steps: {
    'back-up-secrets': {
      title: '备份机密文件',
      body: '这个文件还保存着数据库加密列的密钥。切勿删除整个文件。',
    },
    'write-pair-again': {
      title: '由机密文件重新写出两个文件',
      body: '使用 Linux 软件包时，两个文件都来自 `/etc/gitlab/gitlab-secrets.json` 中的 `registry` 对象。使用 Helm 时，用新的密钥对替换 Secret，下一步再让 Pod 读取它。此前签发的令牌会失效，但它们本来也只有几分钟的有效期。',
      undo: '恢复备份，再次应用配置。',
    },
    'restart-services': {
      title: '重启注册表和 GitLab Rails',
      body: '正在进行的推送和拉取会失败，可以重试。单节点只需几秒钟。',
      undo: '没有需要回滚的内容。',
    },
    'copy-secrets-file': {
      title: '把机密文件从 GitLab 节点复制到注册表节点',
      body: '通过安全通道复制 `/etc/gitlab/gitlab-secrets.json`，所有者为 root，权限为 `600`。使用 Helm 时，两个发布的 `global.registry.certificate.secret` 必须指向同一个 Secret。',
      undo: '用备份恢复注册表节点上原来的文件。',
    },
    apply: {
      title: '在注册表节点上应用配置',
      undo: '恢复备份之后再应用一次。',
    },
    'show-paths': {
      title: '查看配置的是哪些文件、谁能读取',
      body: '注册表以用户 `registry` 运行，GitLab Rails 以用户 `git` 运行。',
    },
    'fix-access': {
      title: '更正路径或权限',
      body: '注册表的用户必须能读取证书，用户 `git` 必须能读取私钥。由 Linux 软件包管理的文件，交给 `gitlab-ctl reconfigure` 来写，然后再比对一次。',
      undo: '恢复上一步打印出的所有者和权限。',
    },
    'bundle-certificate': {
      title: '把 GitLab 的证书放进注册表的证书包',
      body: '把与 GitLab 私钥成对的证书写入 `auth.token.rootcertbundle` 指定的文件。证书包可以容纳多张证书，切换期间可以保留旧证书。然后重启注册表。',
      undo: '从证书包中移除该证书，再重启注册表。',
    },
    'check-key-ids': {
      title: '如果注册表是 Distribution 3.0 或更新版本，还要提供密钥集',
      body: '版本 3 采用另一种方法命名密钥，即使证书正确，也会拒绝 GitLab 令牌中的密钥 ID。需要通过 `auth.token.jwks` 提供一个密钥，其 `kid` 就是日志里的 ID。',
    },
  },
  checks: {
    login: {
      title: '再次登录',
      fixed: '注册表接受了令牌：密钥对已经成对。',
      notFixed: '令牌仍被拒绝。请在实际应答的节点上重新比对密钥对。',
    },
  },
  evidence: {
    'untrusted-key': '注册表收到的令牌由一把它没有对应证书的密钥签署。ID 属于签名所用的密钥。',
    'key-pair-differs': '比对发现两半不成对。',
    'key-pair-matches': '磁盘上的文件成对。',
    'key-pair-unreadable': '其中一个文件无法读取，因此没有完成比对。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
