import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '证书已过期',
  summary: '客户端访问注册表时遇到的某个证书已经过期，或者服务器仍在提供旧证书。',
  symptom:
    '从某一天起，所有登录、拉取和推送都会失败，报 `x509: certificate has expired or is not yet valid: current time … is after …`；curl 显示 `certificate has expired`。注册表日志里什么也没有，因为没有请求到达。',
  background: [
    'Go 程序用同一句话表示两种情况。`is after` 且第一个日期较晚，表示已过期。`is before` 表示时钟不准，按它来看证书要到将来才生效：这属于 [[clock-skew]]。如果客户端的时钟走快了，有效的证书也会被当作过期，所以请把第一个日期与实际时间比较。',
    'NGINX 只在启动或重新加载时读取证书和私钥，之后一直使用内存中的那一份。磁盘上的证书更新之后，在重新加载之前不会生效。因此可能文件是新的，而端口提供的仍是旧证书；应该检查端口，而不是只看文件。',
    '可能是三处中的一处，从错误中的地址可以看出：注册表（`/v2/`）、GitLab 的令牌服务（`/jwt/auth`），或重定向之后的对象存储。在 Linux 软件包中，前两者由同一个 NGINX 提供服务，每个主机名各有一个证书。',
    '使用内置的 Let’s Encrypt 集成时，更新失败往往直到最后一天才被发现：更新要求主机名能够从互联网访问。证书颁发机构的证书也会过期：链中的中间证书，或旧客户端信任库中的根证书，例如 DST Root CA X3。这时服务器自己的证书仍然有效，新的客户端没有问题。',
    'GitLab 用来给令牌签名的密钥对与此无关。它只供注册表使用，有效期十年，客户端从不会看到它。设置 `insecure-registries` 或 `--tls-verify=false` 能让这条消息消失，但从此谁都无法识别假冒的注册表；请只在排查时使用，不要长期保留。',
  ],
  questions: {
    target: {
      title: '过期的是谁的证书？',
      findOut: '看 `x509` 之前的最后一个地址。如果一行里有几个地址，以最后一个为准。',
      answers: {
        registry: '注册表的：`/v2/`',
        realm: 'GitLab 的：`/jwt/auth`',
        storage: '对象存储的',
        unsure: '无法判断',
      },
    },
    dates: {
      title: '文件中的证书是否比端口提供的新？',
      help: '命令检查端口并读取文件（使用 Helm 时读取 Secret），显示两者，最后打印一行结论。如果错误中是 GitLab 的主机，请填写该主机和它的文件。如果 TLS 在另一个代理上终止，以那个代理的文件为准。',
      answers: {
        newer: '是：文件有效，端口提供的是旧证书',
        expired: '否，两者都已过期',
        valid: '端口提供的是有效证书',
        unsure: '无法运行命令',
      },
    },
    issuer: {
      title: '这个证书由谁负责更新？',
      findOut:
        "颁发者写在命令的输出中。在 Linux 软件包中，如果 `letsencrypt['enable']` 为 true，或者地址是 https 而没有指定您自己的证书，就启用了内置集成。",
      answers: {
        'lets-encrypt': 'GitLab 内置的 Let’s Encrypt 集成',
        'cert-manager': 'Kubernetes 中的 cert-manager',
        other: '其他证书颁发机构，手动更新或用它自己的程序更新',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    reload: {
      title: '让 NGINX 读取新证书',
      body: '证书已经更新，只差重新加载。正在进行的连接不会中断。',
    },
    renew: {
      title: '更新 Let’s Encrypt 证书',
      body: '该命令会更新集成的所有证书；如果无法更新，会说明原因。',
    },
    'cert-manager': {
      title: '查明 cert-manager 为何没有更新',
      body: '它本该早在到期之前就更新，所以已经有几周时间，它一直因为某种原因无法更新。',
    },
    'new-certificate': {
      title: '获取新证书并安装',
      body: '主机名必须写在 `subjectAltName` 中。证书链也要放在同一个文件里：先放服务器自己的证书，再放中间证书。',
    },
    authority: {
      title: '服务器自己的证书有效，但上级证书颁发机构的证书已过期',
      body: '要么服务器仍在发送旧的中间证书，要么客户端只有已过期的根证书。如果其他客户端正常，请先检查这个客户端以及它的时钟。',
    },
    storage: {
      title: '更新对象存储的证书',
      body: '注册表或被重定向的客户端通过 HTTPS 与它通信。GitLab 和注册表都无法更改它。',
    },
  },
  steps: {
    compare: {
      title: '比较端口提供的证书和文件中的证书',
      body: '重新加载之后，`served` 一行的日期必须与 `file` 一行相同。',
    },
    'reload-nginx': {
      title: '重新加载 NGINX',
      body: '先检查配置；如果检查失败，则不做任何更改。如果 TLS 在另一个代理上终止，请重新加载那个代理。',
      undo: '无法撤销，但不会丢失任何内容。',
    },
    'reload-always': {
      title: '让以后每次更新都自动重新加载',
      body: '把该命令加到更新证书的程序中，例如作为它的 deploy hook。内置集成会自行重新加载。',
      undo: '去掉该命令。',
    },
    'renew-now': {
      title: '立即更新',
      body: '它会联系 Let’s Encrypt，写入文件并重新加载 NGINX。短时间内反复失败会受到 Let’s Encrypt 的限制，因此请先阅读错误再重试。',
      undo: '无法撤销，但不会丢失任何内容：旧证书已经过期。',
    },
    'why-not': {
      title: '如果失败，按错误信息排除原因',
      body: '多数情况是主机名不再指向这台主机，或者互联网无法访问 80 端口。最近一次运行的日志在 `/var/log/gitlab/reconfigure` 中。如果互联网无法访问该主机，请改用您自己的证书。',
    },
    'see-requests': {
      title: '从证书到质询逐级查看请求',
      body: '原因写在这一串对象的最后一个里。',
    },
    'mend-request': {
      title: '消除原因',
      body: '常见原因是 DNS、solver 的 Ingress 类或防火墙。之后 cert-manager 会自行继续，Ingress 控制器会使用新的 Secret。',
      undo: '恢复您所更改的内容。',
    },
    request: {
      title: '创建证书签名请求',
      body: '如果您的证书颁发机构不需要签名请求就能颁发证书，可以跳过这一步。请妥善保管 `registry.key`；这一步不会改动服务器。',
    },
    install: {
      title: '安装新证书及其私钥',
      body: '之前的文件会保留在同一目录。如果有多个节点或代理，请逐一安装。如果更新时使用了相同的私钥，请再次安装同一个私钥。',
      undo: '恢复带有 `.before` 的文件并重新加载；使用 Helm 时，应用 `tls-secret-before.yaml`。',
    },
    remember: {
      title: '把新的到期日记在有人会看的地方',
      body: '更好的办法是设置监控，检查端口而不是文件。',
    },
    look: {
      title: '查看端口提供的证书',
      body: '填写错误中的主机。注意颁发者和所发送证书的数量。',
    },
    'install-chain': {
      title: '发送当前的中间证书',
      body: '从您的证书颁发机构获取。如果发送的链中没有旧证书，则不需要。',
      undo: '恢复带有 `.before` 的文件并重新加载 NGINX。',
    },
    'update-client': {
      title: '更新客户端上的 CA 证书',
      body: '更新系统的 CA 证书软件包，通常是 `ca-certificates`，然后重启 Docker 或 containerd。如果是您自己的证书颁发机构，请替换 `/etc/docker/certs.d` 中的文件。',
      undo: '安装该软件包之前的版本。',
    },
    'renew-storage': {
      title: '更新存储的证书',
      body: '如果是 MinIO 或您自己的其他存储，请在那里安装新证书，并按其手册重启或重新加载。如果是云服务商，请先检查您的时钟和代理：它们的证书几乎不会过期。',
      undo: '恢复之前的文件。',
    },
  },
  checks: {
    dates: {
      title: '再次检查端口',
      fixed: '端口提供的已是有效证书。请重新登录。',
      notFixed: '端口提供的仍是旧证书。请检查是否还有其他节点，或前面是否还有代理。',
    },
    login: {
      title: '从该客户端登录',
      fixed: '客户端接受了证书链。',
      notFixed: '仍然拒绝。请把它的 `date` 与另一个时钟比较。',
    },
    pull: {
      title: '拉取一个镜像',
      fixed: '已从存储取到各层。',
      notFixed: '仍然失败。请粘贴新的错误。',
    },
  },
  evidence: {
    'expired-storage': '注册表访问对象存储时遇到了过期的证书。',
    'expired-registry': '按这个客户端的时钟来看，注册表的证书已过期。',
    'expired-realm': '按这个客户端的时钟来看，GitLab 令牌服务的证书已过期。',
    'expired-or-early': '客户端的时间不在证书的有效期内：多数情况是证书已过期。',
    'expired-bare': '因为证书已过期，上传中止。',
    'curl-expired': 'curl 收到的证书已过期。',
    'openssl-expired': 'openssl 收到的证书已过期。',
    'client-alert-expired': '因为收到的证书已过期，客户端断开了连接。',
    'rails-expired': 'GitLab 遇到了过期的证书。',
    'chain-expired': '端口提供的证书已过期。',
    'dates-valid': '端口提供的是有效证书。',
    'dates-file-newer': '文件中的证书有效，而端口仍在提供旧证书。',
    'dates-expired': '端口和文件中的证书都已过期。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
