import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '证书中的名称与所访问的名称不符',
  summary: '服务器出示的证书不含客户端所要访问的名称或地址，因此客户端中断了连接。',
  symptom:
    "Docker 等 Go 程序报 `x509: certificate is valid for A, not B`、`certificate relies on legacy Common Name field, use SANs instead` 或 `cannot validate certificate for 198.51.100.7 because it doesn't contain any IP SANs`。curl 报 `no alternative certificate subject name matches target host name`，openssl 以代码 62 结束。",
  background: [
    '客户端把 URL 中的主机（不含端口）与证书 subjectAltName（SAN）中的名称进行比较。Go 程序不看其他地方：名称只写在通用名称（CN）里的证书会被拒绝。curl 和 openssl 会接受这样的证书，所以 curl 成功在这里说明不了什么。',
    'IP 地址必须以地址的形式写在 SAN 中。看起来像地址的 DNS 条目不算。',
    '让客户端信任该证书并无帮助：名称是另外检查的，往 `certs.d` 里放 CA 文件，名称仍旧不对。旧资料建议设置 `GODEBUG=x509ignoreCN=0`，它只对少数几个 Go 版本有效，现在的程序会忽略它。',
    '`ingress.local`、`Kubernetes Ingress Controller Fake Certificate` 或 `TRAEFIK DEFAULT CERT` 这类名称，说明代理用默认证书作了应答：没有人为该主机配置证书，或者所指定的 Secret 不存在。',
    '一次登录会建立两个连接。如果 `x509` 之前的最后一个 URL 是 `/jwt/auth`，指的就是 GitLab 主机的证书，而不是注册表的证书。',
    '如果能登录，只有上传失败，而且显示的是 443 端口上另一个站点的名称，那是注册表对上传的应答丢了端口，客户端到了错误的服务器：请参阅 [[push-retry-forwarded-headers]]。',
  ],
  questions: {
    names: {
      title: '证书里有哪些名称？',
      help: '请原样填入消息中 `x509` 之前的主机和端口。',
      answers: {
        other: '不是所访问的那个名称',
        'no-san': '没有名称：不含 subjectAltName',
        address: '只有名称，而客户端用的是 IP 地址',
        default: '某个代理默认证书的名称',
        unsure: '无法确认',
      },
    },
    target: {
      title: '消息中紧挨在 `x509` 之前的是哪个地址？',
      findOut: '看消息里的最后一个 URL：`/v2/` 是注册表，`/jwt/auth` 是 GitLab。',
      answers: {
        registry: '注册表，带 `/v2/`',
        realm: 'GitLab，带 `/jwt/auth`',
        unsure: '看不出来',
      },
    },
    'which-side': {
      title: '错在哪一边？',
      findOut: '把消息中的名称与 `registry_external_url` 比较。相同则是证书有问题，不同则是客户端所用的地址有问题。',
      answers: {
        certificate: '证书：缺少注册表的名称',
        address: '地址：客户端用了注册表本不该有的名称',
        'wrong-file': '都没错：服务器上有正确的证书，出示的却是另一张',
        uploads: '能登录、能拉取，只有上传失败',
        unsure: '不清楚',
      },
    },
    'realm-url': {
      title: '`x509` 之前的主机，是用户打开 GitLab 所用的主机吗？',
      findOut: '在浏览器中打开 `https://` 加上该主机，看它是不是您的 GitLab。',
      answers: {
        right: '是，所以是它的证书缺少该名称',
        wrong: '不是，注册表把客户端引到了错误的地址',
        unsure: '不清楚',
      },
    },
    'dns-name': {
      title: '注册表有 DNS 名称吗？',
      findOut: '查看 `registry_external_url`，或询问 DNS 的管理者。随时可以为一个地址添加名称。',
      answers: {
        yes: '有',
        no: '没有，客户端只能用地址',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    reissue: {
      title: '取得名称正确的证书',
      body: '客户端所用的名称必须写在 subjectAltName 中。如果失败的是 GitLab 的地址，指的就是 GitLab 主机及其证书。',
    },
    'reissue-for-address': {
      title: '取得含有 IP 地址的证书',
      body: '自己的 CA 可以签发，公共 CA 很少签发。只要有可能，用 DNS 名称更好。',
    },
    'use-certified-name': {
      title: '改用证书所含的名称',
      body: '对注册表的名称来说，证书没有问题，只要客户端使用该名称即可。',
    },
    'serve-right-file': {
      title: '让服务器出示正确的证书',
      body: 'NGINX 在启动或重新加载时读取证书；遇到不认识的名称，就用默认服务器的证书应答。',
    },
    'default-certificate': {
      title: '为代理配置该主机的证书',
      body: '请求到达了代理，但代理没有该名称的证书，于是出示了自己生成的那张。',
    },
    'correct-realm': {
      title: '把客户端引到正确的 GitLab 地址',
      body: '注册表在第一个应答中说明从哪里获取令牌，客户端照此访问。',
    },
    'lost-port': {
      title: '对上传的应答丢了端口',
      body: '证书没有问题。客户端被引到 443 端口，在那里应答的是另一个站点。',
    },
  },
  steps: {
    look: {
      title: '查看证书中的名称',
      body: '打印在 `X509v3 Subject Alternative Name` 之下。',
    },
    request: {
      title: '生成证书请求并交由 CA 签署',
      body: '需要更多名称时用逗号追加，例如 `DNS:gitlab.example.com`。此时服务器上没有任何变化。把 `registry.csr` 发给 CA，`registry.key` 自行保管。如果使用 Linux 软件包的 Let’s Encrypt，名称取自 `registry_external_url`，用 `sudo gitlab-ctl renew-le-certs` 取得证书。',
    },
    'request-address': {
      title: '生成证书请求并交由 CA 签署',
      body: '此时服务器上没有任何变化。把 `registry.csr` 发给 CA，`registry.key` 自行保管。',
    },
    install: {
      title: '安装新证书及其私钥',
      body: '文件以服务器证书开头，其后是中间证书。NGINX 还承载 GitLab 的网页，所以先测试配置，再让它读取。如果由负载均衡器终止 TLS，请把两者都装在那里。',
      undo: '恢复以 `.before` 结尾的文件并重新加载 NGINX；使用 Helm 时，应用 `tls-secret-before.yaml`。',
    },
    'change-name': {
      title: '用该名称登录、打标签和推送',
      body: '镜像名、`docker login`、CI/CD 变量和拉取用的 Secret 必须使用相同的主机和端口。在作业中，`$CI_REGISTRY` 和 `$CI_REGISTRY_IMAGE` 随 `registry_external_url` 而定。该名称必须在每个客户端上都能解析。',
      undo: '重新使用原来的名称。',
    },
    'show-served': {
      title: '查看使用的是哪个文件',
      body: '把 `server_name` 与注册表主机比较，把 `ssl_certificate` 的文件与刚才看到的名称比较。如果文件正确，缺的只是重新加载。',
    },
    'set-path': {
      title: '指定正确的文件',
      body: '没有此设置时，Linux 软件包使用 `/etc/gitlab/ssl/<host>.crt` 和 `.key`，其中主机取自 `registry_external_url`。旧的 `registry_nginx[...]` 仍然有效，但会有警告：请只用其中一种名称。',
      undo: '移除该设置。',
    },
    'set-path-before-19-2': {
      title: '指定正确的文件',
      body: '没有此设置时，Linux 软件包使用 `/etc/gitlab/ssl/<host>.crt` 和 `.key`，其中主机取自 `registry_external_url`。',
      undo: '移除该设置。',
    },
    'set-path-elsewhere': {
      title: '指定正确的文件',
      undo: '移除该设置。',
    },
    'apply-path': {
      title: '应用并重新加载',
      body: '重新加载本身不会中断请求。使用 Compose 时会重建容器，在启动完成之前整个 GitLab 都不可用。',
      undo: '恢复设置之后再应用一次。',
    },
    'show-ingress': {
      title: '查看代理如何处理该主机',
      body: '该主机必须列在 TLS 之下，而且其 Secret 必须存在于同一命名空间。',
    },
    'create-secret': {
      title: '把证书和私钥放进 Secret',
      undo: '应用 `tls-secret-before.yaml`；如果原来没有 Secret，就删除它。',
    },
    'name-secret': {
      title: '在 values 中指定 Secret',
      body: '所有主机共用一个 Secret 时，改用 `global.ingress.tls.secretName` 指定。GitLab 19 的 chart 默认使用 Gateway API：证书要配置在 Gateway 的监听器上。',
      undo: '移除该设置。',
    },
    'apply-values': {
      title: '应用 values',
      undo: '应用原来的 values。',
    },
    'other-proxy': {
      title: '配置前面的代理',
      body: 'Ingress 和 Traefik 不属于这套安装：由它们的管理者为注册表主机添加证书，或让 TLS 原样通到 GitLab 自带的 NGINX。',
      undo: '从代理中移除该配置。',
    },
    'set-realm': {
      title: '指定 GitLab 的公开地址',
      body: '未设置时，Linux 软件包使用 `external_url`。',
      undo: '移除该设置。',
    },
    'apply-realm': {
      title: '应用配置',
      body: '注册表会重启（使用 Compose 时是整个 GitLab）：正在进行的推送和拉取会失败，可以重试。',
      undo: '恢复设置之后再应用一次。',
    },
  },
  checks: {
    names: {
      title: '再看一次名称',
      fixed: '证书含有所访问的名称。',
      notFixed: '端口出示的证书仍是别的名称。可能 NGINX 没有重新加载，或者应答的是另一台机器。',
    },
    login: {
      title: '再次登录',
      fixed: '注册表和 GitLab 的名称都匹配。',
      notFixed: '仍有名称不匹配。请看现在 `x509` 之前是哪个地址。',
    },
  },
  evidence: {
    'registry-other-name': '注册表的端口出示了别的名称的证书。',
    'realm-other-name': '令牌服务的主机出示了别的名称的证书。注册表本身没有问题。',
    'bare-other-name': '有证书是别的名称，但这一行没有说明是哪里的。',
    'common-name-only': '证书不含 subjectAltName，而 Go 程序不看其他地方。',
    'bare-common-name': '有证书不含 subjectAltName，但这一行没有说明是哪里的。',
    'no-ip-san': '客户端用的是 IP 地址，而证书不含 IP 地址。',
    'default-certificate': '代理用自己生成的证书作了应答。',
    'curl-other-name': 'curl 收到的是别的名称的证书。',
    'curl-common-name': '因为没有 subjectAltName，curl 比较的是通用名称。Go 程序会拒绝这样的证书。',
    'openssl-other-name': 'openssl 收到的是别的名称的证书。',
    'names-match': '探测命令收到的证书含有正确的名称。',
    'names-mismatch': '探测命令收到的是别的名称的证书。',
    'names-no-san': '探测命令收到的证书不含 subjectAltName。',
    'names-no-ip-san': '探测命令访问的是 IP 地址，而证书不含 IP 地址。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
