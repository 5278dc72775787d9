import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const files =
  '文件中的顺序：先是服务器证书，然后是中间证书；如果提供商把中间证书放在单独的文件里，请追加到后面。名称必须出现在证书的主题备用名称中。';
const apply =
  '使用 Linux 软件包时，NGINX 和注册表会采用更改。使用 Compose 时容器会重建，GitLab 有几分钟无法使用。使用 Helm 时，新的 Pod 逐个启动。';

export default {
  title: '为注册表设置带 TLS 的地址',
  summary: '确定注册表的主机、端口和证书，包括位于负载均衡器后面的情况，并证明客户端能够访问。',
  symptom: '您要设置注册表的地址、把它移到自己的域名、在前面加负载均衡器，或者更换证书。',
  background: [
    '地址是每个镜像名称的一部分。地址改变之后，`docker login`、手写的 CI/CD 变量、拉取用的 Secret 和 `FROM` 行都要跟着改；镜像本身仍在原处。`CI_REGISTRY` 由 GitLab 自动填写。',
    '与 GitLab 共用主机时，注册表需要单独的端口，而且不能是 5000：注册表自己在那里监听，两个程序不能共用一个端口。证书用 GitLab 的即可。使用自己的域名时，注册表与 GitLab 共用 443，证书必须包含该名称；`*.example.com` 的证书适用于 `registry.example.com`，不适用于 `registry.gitlab.example.com`。',
    "Linux 软件包按注册表的主机名查找 `/etc/gitlab/ssl/<host>.crt` 和 `/etc/gitlab/ssl/<host>.key`。文件名不同时，有两个设置可以指定。这两个设置以及注册表 NGINX 的其他设置，从 GitLab 19.2 起叫 `registry['nginx'][...]`，之前叫 `registry_nginx[...]`；旧名称仍然有效，但会有警告。本页按您的版本写出相应的名称。",
    '同一个 NGINX 既服务 GitLab，也服务注册表。文件缺失、私钥属于别的证书、端口被占用，都会使它无法启动，GitLab 的网页会和注册表一起中断。因此文件要先检查再使用。',
    '防火墙要开放的是 `registry_external_url` 中的端口，而不是默认值或旧资料里写的端口。对于 443 和 80，GitLab 不会在 `gitlab.yml` 里写端口；这是有意的，因为镜像名称带上端口，对 Docker 来说就是另一个注册表。',
    '如果 TLS 在 GitLab 前面终止，地址仍然是 `https://`。否则推送过程中客户端会被引到 `http://`：请参阅 [[push-retry-forwarded-headers]]。',
  ],
  questions: {
    front: {
      title: '客户端连接的是什么？',
      help: '原样转发 TCP 的负载均衡器，请按 GitLab 自带的 NGINX 回答：TLS 在它后面终止。',
      answers: {
        gitlab: 'GitLab 自带的 NGINX、chart 的 Ingress，或同一主机上我自己的 NGINX',
        'balancer-https': '以 HTTPS 连接 GitLab 的负载均衡器，例如只开放 80 和 443 的 AWS ALB',
        'balancer-plain': '终止 TLS、以明文 HTTP 连接 GitLab 的负载均衡器或代理',
        unsure: '不清楚',
      },
    },
    name: {
      title: '注册表要用什么主机名？',
      help: '使用 GitLab 的主机，每个镜像名称都要带端口，而且要开放该端口。使用自己的名称需要 DNS 记录和证书，适合只开放 443 的环境。chart 总是需要自己的名称。',
      answers: {
        same: 'GitLab 的主机加单独的端口',
        own: '自己的名称',
        unsure: '不清楚',
      },
    },
    certificate: {
      title: '证书从哪里来？',
      help: '只有 Linux 软件包及其容器有内置的集成，而且主机的 80 端口必须能从互联网访问。使用 chart 时由 cert-manager 代替。',
      answers: {
        'lets-encrypt': 'Let’s Encrypt，通过内置的集成或 cert-manager',
        files: '为该名称签发的证书文件，来自公共或私有 CA',
        wildcard: '通配符证书，或名称不同的文件',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'same-host': {
      title: 'GitLab 的主机加单独的端口',
      body: '镜像名称以 `gitlab.example.com:5050/` 开头。不需要 DNS 记录，也不需要另外的证书。chart 做不到，因为 Ingress 没有别的端口：请使用自己的名称。',
    },
    'own-files': {
      title: '自己的名称及其证书',
      body: '镜像名称以 `registry.example.com/` 开头，不带端口。如果是私有 CA，所有客户端也都要信任它：请参阅 [[x509-unknown-authority]]。',
    },
    'own-wildcard': {
      title: '自己的名称和通配符证书',
      body: '文件名与注册表的主机名不同，所以要为 NGINX 指定两个文件。下面有一步会检查证书是否真的包含该名称。',
    },
    'own-lets-encrypt': {
      title: '自己的名称和 Let’s Encrypt',
      body: '设置地址之后，集成会把注册表的主机加入 GitLab 的证书，并自动续期。名称必须先指向这台主机。',
    },
    'balancer-https': {
      title: '位于只开放 80 和 443 的负载均衡器后面',
      body: '客户端使用负载均衡器的 443。GitLab 那边的 443 属于 GitLab，所以 NGINX 为注册表在另一个端口监听，例如 5678。负载均衡器的两侧都是 TLS。',
    },
    'balancer-plain': {
      title: 'TLS 在 GitLab 前面终止',
      body: '证书放在负载均衡器上。从它到 GitLab 的一切都可被读取，包括令牌：请让这一段只经过您自己的网络。',
    },
  },
  steps: {
    'see-address': {
      title: '查看现在设置的地址',
      body: '请记下来：这是客户端目前使用的地址，回滚时也要用。',
    },
    'see-port': {
      title: '确认新端口没有被占用',
      body: '对新端口来说，`public listener: none` 是正常的。如果已有程序在监听，请换一个端口，而且绝不能是 5000。',
    },
    resolve: {
      title: '确认名称指向正确的地址',
      body: '应打印 `name lookup: found`，以及主机或负载均衡器的地址。如果没有，请先创建 DNS 记录。在公司内部，它可能需要指向内部地址。',
    },
    'back-up': {
      title: '保存一份配置副本',
      body: '回滚时要用。其中含有机密，请保持原有权限。',
    },
    'certificate-of-gitlab': {
      title: '确认证书在 NGINX 读取的位置',
      body: '对于 `https://gitlab.example.com:5050`，就是 GitLab 自己的 `/etc/gitlab/ssl/gitlab.example.com.crt` 和 `/etc/gitlab/ssl/gitlab.example.com.key`。文件名不含端口。',
    },
    'check-files': {
      title: '检查证书、私钥和名称',
      body: `\`certificate files: fit\` 是正常的；否则请不要继续。${files}`,
    },
    'place-files': {
      title: '放好证书和私钥',
      body: '权限为 `600`。使用 Linux 软件包时，文件名就是注册表的主机名。',
      undo: '删除这两个文件，或恢复以 `~` 结尾的文件。使用 Helm 时删除 Secret。',
    },
    'place-wildcard': {
      title: '放好证书和私钥',
      body: '文件名没有要求，只要证书包含注册表的主机名即可。',
      undo: '删除这两个文件，或恢复以 `~` 结尾的文件。使用 Helm 时删除 Secret。',
    },
    'name-certificate-elsewhere': {
      title: '仅当文件名不同时：指定文件',
      body: '如果 GitLab 的文件用的是通常的名称，就不需要这一步。',
      undo: '去掉这两行，再应用配置。',
    },
    'name-certificate': {
      title: '指定两个文件',
      body: '两个设置总是成对出现，填写文件实际所在的路径；在容器中是容器内的路径。缺少任一文件，NGINX 就无法启动。',
      undo: '去掉这两行，再应用配置。',
    },
    'set-address': {
      title: '设置地址',
      body: '一行，以 `https://` 开头，不带路径。端口不是 443 时要写进地址。',
      undo: '改回原来的地址，再应用配置。',
    },
    'chart-own-name': {
      title: '使用 chart 时：用自己的名称',
      body: '设置主机名，以及存放其证书的 Secret。',
      undo: '去掉这些行。',
    },
    'chart-address': {
      title: '设置主机名和证书',
      body: '合并进您的 values；使用 Operator 时写在 `spec.chart.values` 下面。名称不带端口。`ingress` 下面的设置只对 Ingress 有效，对 Gateway API 无效。',
      undo: '去掉这些行。',
    },
    'chart-issuer': {
      title: '设置主机名，证书交给 cert-manager',
      body: '写入主机名；如果 chart 的证书由 cert-manager 签发，请省略 `secretName`。',
      undo: '去掉这些行。',
    },
    'chart-behind-balancer': {
      title: '设置负载均衡器转发的主机名',
      body: 'Ingress 在自己的端口上接收发往注册表主机名的请求；`Host` 标头必须原样转发。如果 TLS 在负载均衡器终止，请省略 `ingress` 下面的行。',
      undo: '去掉这些行。',
    },
    publish: {
      title: '发布容器的端口',
      body: '即客户端或负载均衡器连接的端口。443 已经发布，不需要这一步。不发布的话会得到 `connection refused`。',
      undo: '去掉这一行，再重新创建容器。',
    },
    'public-address': {
      title: '把公开地址告诉 GitLab',
      body: '这是用户看到的、也是传给 CI 作业的值。端口为 443 时不需要写。',
      undo: '改回原来的值，再重启 GitLab。',
    },
    'certificate-of-your-own-client': {
      title: '用您的 ACME 客户端签发证书',
      body: '自编译的 GitLab 没有这种集成：请使用您的 NGINX 已在使用的客户端，并在下一步指定其文件。',
      undo: '用同一个客户端删除该证书。',
    },
    'nginx-block': {
      title: '为注册表在 NGINX 中添加 server 块',
      body: '请保留 `$http_host`：`$host` 会丢掉端口。位于负载均衡器后面时，端口填负载均衡器连接的端口。',
      undo: '删除该文件，再重新加载 NGINX。',
    },
    'source-plain': {
      title: '让 NGINX 为负载均衡器以明文 HTTP 监听',
      body: '写进带有 `listen 5050;` 和注册表 `server_name`、不含证书的 server 块。保留 `X-Forwarded-Proto https`：客户端用的是 https。',
      undo: '去掉该块，再重新加载 NGINX。',
    },
    'reload-nginx': {
      title: '测试并重新加载 NGINX',
      body: '只有测试成功才会重新加载。',
      undo: '恢复该文件之后再重新加载一次。',
    },
    'restart-gitlab': {
      title: '重启 GitLab',
      body: 'GitLab 会有一两分钟无法使用。',
      undo: '恢复 `gitlab.yml` 之后再重启一次。',
    },
    'listen-https': {
      title: '让 NGINX 为负载均衡器监听',
      body: '地址不带端口：它是负载均衡器的地址。内部端口不要选 443 或 5000。重定向用于应答 80 端口上的明文 HTTP。',
      undo: '去掉这些行，再应用配置。',
    },
    'listen-plain': {
      title: '地址保持 https，让 NGINX 以明文 HTTP 监听',
      body: '地址是客户端使用的地址。端口填负载均衡器连接的端口；也可以用 80，因为 NGINX 按名称区分注册表。',
      undo: '去掉这些行，再应用配置。',
    },
    apply: {
      title: '应用配置',
      body: apply,
      undo: '用副本恢复配置，再次应用。',
    },
    'see-nginx': {
      title: '确认 NGINX 接受配置',
      body: '`test is successful` 是正常的。`cannot load certificate`：文件不存在，或者不是证书。`key values mismatch`：私钥属于别的证书。`Address already in use`：端口被别的程序占用。`a duplicate listen`：两个 server 块以不同的选项使用同一端口。',
    },
    'open-port': {
      title: '开放端口',
      body: '在防火墙和云平台的规则中，对客户端、Runner 和节点开放地址中的端口。',
      undo: '删除该规则。',
    },
    'target-https': {
      title: '设置负载均衡器的监听器和目标',
      body: '443 上的监听器，带注册表的证书；目标组以 HTTPS 连接内部端口。健康检查：路径 `/v2/`，成功代码 `200,401`，因为 401 就是正常的应答。内部端口只允许来自负载均衡器的连接。为了较大的层，请延长空闲超时。',
      undo: '删除监听器和目标组。',
    },
    'target-plain': {
      title: '设置负载均衡器的监听器和目标',
      body: '443 上的监听器，带注册表的证书；目标以 HTTP 连接内部端口。它必须发送 `X-Forwarded-Proto: https`，保留 `Host`，并且不限制请求的大小。健康检查：路径 `/v2/`，成功代码 `200,401`。',
      undo: '删除监听器和目标。',
    },
    'see-certificate': {
      title: '查看端口向客户端出示的证书',
      body: '`registry tls: ok`、`names: match` 和 `chain: trusted` 是正常的；如果是您指定了文件的自有 CA，则为 `chain: private`。公共 CA 却显示 `certificates sent: 1`，说明缺少中间证书。',
    },
  },
  checks: {
    answer: {
      title: '用新地址访问注册表',
      fixed:
        '注册表在这个地址有应答，证书被该客户端信任，并让客户端到 GitLab 获取令牌。请用新地址运行 `docker login`。',
      notFixed:
        '客户端还不能使用这个地址。`no connection`：端口没有开放、没有发布，或者 NGINX 没有运行。`certificate not trusted`：缺少中间证书，或者是私有 CA。`certificate for another name`：NGINX 用的是别的文件，多半是 GitLab 的。`no TLS`：监听的是明文。`something else`：应答的是 GitLab 自己的页面。`asks for a token over plain HTTP`：`external_url` 不是 `https://`。如果有带 `[emerg]` 的行，请先解决它。',
    },
  },
  evidence: {
    'no-certificate-file': 'NGINX 无法读取证书文件，因此无法启动。',
    'key-of-another': '私钥与证书不对应，因此 NGINX 无法启动。',
    'no-certificate-named': '有 server 块以 TLS 监听，却没有指定证书。',
    'port-taken': '端口已被别的程序占用。',
    'listens-twice': '两个 server 块使用了同一地址和端口。',
    'files-fit': '证书、私钥和名称互相对应。',
    'files-key': '私钥属于别的证书。使用它时 NGINX 无法启动。',
    'files-expired': '证书已过期。',
    'files-name': '证书的主题备用名称中没有注册表的名称。',
    'files-unreadable': '其中一个文件无法读取，或者既不是证书也不是密钥。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
