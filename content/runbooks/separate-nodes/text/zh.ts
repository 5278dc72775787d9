import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '让 GitLab 和注册表在不同的节点上运行',
  summary: '用同一组值写出两个节点的配置，在前面提供 TLS，并检查每一侧。',
  symptom:
    '出于负载、存储或网络的原因，您希望注册表使用单独的机器；或者已经分开，但登录失败，或 GitLab 的页面无法访问注册表。',
  background: [
    '两个节点上有四样东西必须一致：令牌用的密钥对、颁发者、注册表节点的地址，以及客户端被引导到的 GitLab 地址。在本页每样只输入一次，两个文件都由它写出。',
    '注册表节点只运行注册表。那里的 NGINX 是关闭的，因此 5000 端口是明文 HTTP。客户端先用 TLS 连接，会报 `http: server gave HTTP response to HTTPS client`。前面必须有提供 TLS 的负载均衡器或 NGINX。GitLab 要设置的是它的公开主机和端口，而不是节点的；只有 `registry_api_url` 指向节点本身。旧资料把 `registry_port` 写成 5000，只有那个端口提供 TLS 时才行得通。',
    "realm 会发给每个客户端：`registry['token_realm']` 必须是客户端能访问的 GitLab 公开地址。内部名称对注册表够用，对客户端没有用处。",
    "GitLab 用私钥签署令牌，注册表用证书校验。两者都来自 `gitlab-secrets.json` 中的 `registry` 对象，每个安装各自生成：分别搭建的两个节点有两个密钥对，登录总是以 401 告终。因此要么复制该文件，要么把密钥对写进两边的配置。旧的列表里为此写的 `gitlab_rails['internal_key']` 没有任何程序读取；正确的是 `registry['internal_key']`，两个节点都要写。",
    '在 GitLab 节点上必须去掉 `registry_external_url`：它会在那里再启动一个注册表，并覆盖主机。',
    '上传密钥只与注册表有关。同一地址后面的所有注册表必须使用相同的上传密钥，存储、数据库和 Redis 也是如此：请参阅 [[upload-state-lost]]。',
  ],
  questions: {
    method: {
      title: 'GitLab 是怎样安装的？',
      findOut:
        '主机上有 `/etc/gitlab/gitlab.rb`：Linux 软件包。有 `gitlab/gitlab-ce` 或 `gitlab/gitlab-ee` 的容器：Docker。`helm list -A` 列出 `gitlab`：chart。有 `/home/git/gitlab`：自编译。',
      answers: {
        linux: 'Linux 软件包',
        compose: 'Docker 或 Docker Compose',
        helm: 'Helm chart 或 Operator',
        source: '自编译',
        unsure: '不清楚',
      },
    },
    pair: {
      title: '两个节点怎样得到同一个密钥对？',
      help: '复制 `gitlab-secrets.json` 最简单，但会把 GitLab 的全部机密交给注册表节点。把密钥对写进配置，则只给该节点它所需要的内容。',
      answers: {
        secrets: '复制 GitLab 的机密文件',
        configuration: '把专用的密钥对写进两边的配置',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'copied-secrets': {
      title: '两个节点共用机密文件',
      body: '先完成并检查注册表节点；在更改 GitLab 节点之前，用户不会受到任何影响。',
    },
    'own-pair': {
      title: '两个节点共用密钥对',
      body: '两边的配置里写着同样的两项。能读取该文件的人就能签署令牌：请保持权限 `600`。',
    },
    'self-compiled': {
      title: '自编译：注册表在另一台主机',
      body: '私钥留在 GitLab 一侧，证书交给注册表节点。证书不是机密。',
    },
    chart: {
      title: 'chart 已经把两者分开',
      body: '注册表在自己的 Pod 中运行，GitLab 经由 Service 访问它。如果要放到专用节点，请为这些 Pod 设置节点选择器或亲和性；其他都不必统一，因为两侧的值由 chart 填写。',
    },
  },
  steps: {
    'see-storage': {
      title: '查看镜像现在的位置',
      body: '对象存储不需要迁移：两个注册表使用同一个存储桶。如果是 `filesystem`，则要把目录复制到新节点。',
    },
    'back-up': {
      title: '在两个节点上各保存一份配置副本',
      body: '回滚时要用。其中含有机密，请保持原有权限。',
    },
    'upload-secret': {
      title: '生成上传密钥',
      body: '写进下一步的文件。同一地址后面的其他注册表也要用相同的值。',
    },
    'registry-node': {
      title: '在注册表节点：编写配置',
      body: '请替换占位符。填写 GitLab 的公开地址，有相对路径时一并写上，末尾不带斜杠。两个节点的 GitLab 版本要相同。使用 Compose 时还要发布端口：在 `ports` 下写 `5000:5000`。',
      undo: '去掉这一段，再应用配置。',
    },
    'storage-of-node': {
      title: '在注册表节点：配置存储',
      body: "把 GitLab 节点的 `registry['storage']` 原样搬过来。如果是 `filesystem`，用 `rsync -a` 复制 `/var/opt/gitlab/gitlab-rails/shared/registry`，并在没有人推送时再复制一次。如果注册表使用元数据数据库，也要把 `registry['database']` 搬过来，其中的主机改成该节点能访问的：没有这一段，注册表不会显示任何镜像。",
      undo: '去掉这一段。原来位置的镜像仍在那里。',
    },
    'hand-over': {
      title: '在 GitLab 节点：发送共用的内容',
      body: '暂时放在对方节点的 `/root` 下。用其他安全的方式也可以。',
      undo: '删除注册表节点上的该文件。',
    },
    'install-secrets': {
      title: '在注册表节点：放到正确的位置',
      body: '权限 `600`，所有者为 root。如果该节点上的元数据数据库或其他程序在旧文件里存有机密，请一并移到新文件。',
      undo: '恢复以 `~` 结尾的文件，再应用配置。',
    },
    'make-pair': {
      title: '生成密钥对',
      body: '两个文件都必须以 `-----BEGIN` 开头：五个连字符。它会在当前位置创建 `registry-auth.key` 和 `registry-auth.crt`。',
    },
    'pair-on-both': {
      title: '在两个节点：把密钥对写进配置',
      body: '把每处占位符替换为整个文件的内容，包括换行，保留外面的引号。不要写 `\\n`：在单引号里它就是两个字符。完成之后删除那两个文件。',
      undo: '在两个节点上去掉这两项，再应用配置：此后各节点又使用各自的密钥对。',
    },
    'apply-node': {
      title: '在注册表节点：应用配置',
      body: '此后该节点只运行注册表。',
      undo: '用副本恢复配置，再次应用。',
    },
    'run-registry': {
      title: '在注册表节点：运行注册表',
      body: '作为使用该 `config.yml` 的服务运行，或像 [[enable-registry]] 那样在容器中运行。请先创建存放镜像的目录，所有者为注册表的用户。',
      undo: '停止它。',
    },
    'open-ports': {
      title: '节点的端口只对两者开放',
      body: '节点的端口是明文 HTTP，只对 GitLab 节点和终止 TLS 的一方开放。其他机器都不需要访问它。客户端使用公开端口。',
      undo: '删除这些规则。',
    },
    front: {
      title: '在前面提供 TLS',
      body: 'NGINX 可以放在注册表节点、GitLab 节点或第三台主机上。也可以用负载均衡器，只要它发送 `X-Forwarded-Proto: https`、保留 `Host`，并且不限制大小。',
      undo: '删除该文件，再重新加载 NGINX。',
    },
    'reload-front': {
      title: '测试并重新加载该 NGINX',
      body: '运行 `sudo nginx -t && sudo systemctl reload nginx`。',
      undo: '删除该文件之后再重新加载一次。',
    },
    'see-node': {
      title: '从 GitLab 节点访问注册表节点',
      body: '`registry node: ready` 是正常的。`sends clients elsewhere for a token`：请更正 `token_realm`。`no answer`：它只在 `127.0.0.1` 监听，或者中间有防火墙。`asks for no token`：不是 GitLab 的注册表，或者没有 `auth`，任何人都能使用。',
    },
    'gitlab-node': {
      title: '在 GitLab 节点：编写配置',
      body: '颁发者和地址与另一个文件相同。请去掉 `registry_external_url`。用户看到的是公开主机和端口；443 不写。自编译时，填写 GitLab 已在使用的私钥的路径。',
      undo: '去掉这些行，恢复 `registry_external_url`。',
    },
    'bundled-off': {
      title: '在 GitLab 节点：不运行自带的注册表',
      body: 'GitLab 一侧的功能及其密钥仍然启用。',
      undo: '去掉这些行。',
    },
    'apply-gitlab': {
      title: '在 GitLab 节点：应用配置',
      body: '从此 GitLab 使用新节点。如果继续用原来的公开名称，请现在让它指向新的入口。使用 Compose 时容器会重建，GitLab 有几分钟无法使用。如果 Sidekiq 在别的节点上运行，那里也需要同样的行。',
      undo: '恢复配置副本并应用，再让名称指向原来的地址。',
    },
    'restart-gitlab': {
      title: '在 GitLab 节点：重启 GitLab',
      body: 'GitLab 会有一两分钟无法使用。',
      undo: '恢复 `gitlab.yml` 之后再重启一次。',
    },
    'key-ids': {
      title: '在两个节点：比较密钥 ID',
      body: '在每个节点上运行。GitLab 节点的密钥 ID 必须与注册表节点的证书 ID 相同。以 `4OYM:IQUY` 开头的 ID 表示无法读取文件。',
    },
    'see-from-gitlab': {
      title: '从 GitLab 访问注册表',
      body: '`registry from GitLab: answered` 是正常的。然后在 GitLab 中打开某个项目的镜像：该页面既需要节点的端口，也需要密钥对。',
    },
    'see-pods': {
      title: '查看注册表的 Pod',
      body: '全部为 `Running` 且就绪，就是正常的。',
    },
  },
  checks: {
    login: {
      title: '从客户端登录',
      fixed: '客户端经 TLS 到达入口，并通过公开地址到达 GitLab 的令牌服务，注册表接受了令牌。',
      notFixed:
        '有一侧不一致。`failed with status: 401`：密钥对或颁发者不同，请参阅 [[token-untrusted-key]] 和 [[token-rejected]]。`server gave HTTP response to HTTPS client`：前面没有 TLS，请参阅 [[http-https-mismatch]]。消息中出现客户端无法访问的名称或地址：`token_realm` 不是公开地址。',
    },
  },
  evidence: {
    'node-ready': '注册表节点有应答，并把客户端引导到 GitLab 的公开地址。',
    'node-elsewhere': '注册表节点让客户端去获取令牌的地址，与您输入的不同。',
    'node-silent': 'GitLab 节点得不到注册表节点的应答。',
    'node-open': '该节点上应答的程序不要求令牌。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
