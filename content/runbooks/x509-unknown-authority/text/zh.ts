import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '客户端不信任对方出示的证书',
  summary: '某个程序建立了 TLS 连接，但对方出示的证书背后没有该程序所信任的证书颁发机构（CA）。',
  symptom:
    '登录、拉取或推送以 `x509: certificate signed by unknown authority` 结束；curl 报 `SSL certificate problem: unable to get local issuer certificate` 或 `self-signed certificate`；openssl 以代码 18、19、20 或 21 结束。常见的情形是一台机器正常，另一台不行。',
  background: [
    '每个程序都有自己的 CA 列表。dockerd 在启动时读取系统信任库，而 `/etc/docker/certs.d/<host>:<port>/` 则在每次请求时读取。containerd、podman 和 BuildKit 各有自己的目录或设置；容器里的守护进程（`docker:dind`）完全看不到主机上的那些。所以要先弄清是哪个程序在报错，再把 CA 交给它。如果镜像由主机上的守护进程拉取，放进作业容器里的 CA 就不起作用。',
    '一次登录会建立两个 TLS 连接：先连注册表（`/v2/`），再连 GitLab 获取令牌（`/jwt/auth`）。消息中紧挨在 `x509` 之前的 URL 才是失败的那个。这里有个陷阱：dockerd 在请求令牌时，用的也是注册表目录里的文件。以 GitLab 主机命名的目录不会被用到，因此注册表目录里的文件必须同时包含两个 CA。',
    '服务器没有发送中间证书时，Go 程序报的是一模一样的消息。浏览器往往已经认识中间证书，所以看不出问题。服务器必须发送自己的证书和所有中间证书，这样客户端就不用做任何改动。',
    '为检查流量而解开 TLS 的代理会出示它自己的证书。消息依然相同，但颁发者是代理的 CA；同一个客户端绕过代理时，看到的是另一个颁发者。',
    '旧资料让 CI 作业使用主机的 Docker 套接字，并设置 `privileged = false`。这样能用，只是因为主机的守护进程已经信任该 CA，代价是每个作业都获得主机的 root 权限。真正的修复是把 CA 交给报错的程序。`insecure-registries` 不算修复：它还允许明文 HTTP，并对所有人关闭校验。',
    '用来签署令牌的证书（`gitlab-registry.crt`）同样是自签名的，这属于正常，绝不会引起此错误。如果是注册表拒绝令牌，请参阅 [[token-untrusted-key]]。',
  ],
  questions: {
    target: {
      title: '消息中紧挨在 `x509` 之前的是哪个地址？',
      findOut: '看消息里的最后一个 URL。如果没有 URL，先查注册表的地址：每次登录最先连接的就是它。',
      answers: {
        registry: '注册表，带 `/v2/`',
        realm: 'GitLab，带 `/jwt/auth`',
        storage: '对象存储，而且这一行出自注册表日志',
        redirect: '对象存储，而且是客户端报的',
        unsure: '看不出来',
      },
    },
    issuer: {
      title: '端口出示的证书由谁颁发？',
      help: '请在出错的机器上运行。如果那一行以 `unverified` 结尾，请看打印出来的颁发者：是自己的 CA、公共 CA，还是检查流量的产品。',
      answers: {
        private: '我们自己的 CA，而且证书链完整',
        self: '服务器自己：使用者与颁发者相同',
        incomplete: '公共 CA，或者服务器没有发送的中间 CA',
        proxy: '解开 TLS 的代理或防火墙',
        trusted: '这台机器已经信任的 CA',
        unsure: '看不出来',
      },
    },
    program: {
      title: '报错的是哪个程序？',
      findOut:
        '`Error response from daemon` 是 Docker。`pinging container registry` 是 podman、skopeo 或 buildah。`failed to pull and unpack image` 是 Kubernetes 节点上的 containerd。`failed to solve` 是 BuildKit。GitLab Runner 只是转述其主机上守护进程的话。',
      answers: {
        docker: 'Docker 守护进程',
        kubernetes: '节点上的 containerd 或 kubelet',
        podman: 'podman、skopeo、buildah 或 CRI-O',
        buildkit: 'docker build 或 buildx（BuildKit）',
        kaniko: 'kaniko',
        runner: 'GitLab Runner 或其辅助容器，而且访问的是 GitLab 本身',
        other: '使用系统信任库的其他程序',
        unsure: '不清楚',
      },
    },
    'docker-where': {
      title: 'Docker 守护进程在哪里运行？',
      findOut:
        '带有 `docker:dind` 服务的作业，或者 `DOCKER_HOST` 设为 `tcp://docker:2376` 的作业，连接的是容器里的守护进程。',
      answers: {
        host: '在主机上，也包括 GitLab Runner 为作业拉取镜像',
        dind: '在 CI 作业的服务容器里',
        unsure: '不清楚',
      },
    },
    'realm-client': {
      title: '向 GitLab 请求令牌的是哪个程序？',
      findOut: '就是报错的程序。`docker build` 要算作其他程序：BuildKit 请求令牌时使用系统信任库。',
      answers: {
        docker: 'Docker 守护进程（登录、拉取、推送）',
        other: '其他程序：BuildKit、containerd、podman、skopeo 等',
        unsure: '不清楚',
      },
    },
    redirect: {
      title: '是否需要让客户端直接访问对象存储？',
      findOut: '默认情况下，注册表会让客户端到存储去取每个 blob。只有所有客户端都能访问并信任该存储时，这样才有意义。',
      answers: {
        off: '不需要，可以全部由注册表转发',
        trust: '需要，所以客户端必须信任它的证书',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'trust-docker': {
      title: '把 CA 交给 Docker 守护进程',
      body: '凡是守护进程要访问注册表的主机都要做，Runner 所在的主机也不例外。守护进程每次请求都会读取该目录，无需重启。',
    },
    'trust-dind': {
      title: '把 CA 挂载进 dind 服务',
      body: '失败的守护进程运行在作业的容器里。它读取的目录与其他守护进程相同，但只看得到自己的文件系统。',
    },
    'trust-containerd': {
      title: '在每个节点上把 CA 交给 containerd',
      body: '拉取镜像的是节点而不是 Pod：镜像里或命名空间 Secret 里的 CA 根本不会被读取。',
    },
    'trust-podman': {
      title: '把 CA 放进容器工具共用的目录',
      body: 'podman、skopeo、buildah 和 CRI-O 读取同一个目录。',
    },
    'trust-buildkit': {
      title: '把 CA 交给构建器，也交给系统',
      body: '构建器访问注册表时需要 CA。请求令牌时用的是系统信任库，而不是 Docker 的目录，所以才会出现能拉取却不能构建的情况。',
    },
    'trust-kaniko': {
      title: '启动 kaniko 时指定 CA',
      body: 'kaniko 运行在作业容器里，通过选项为每个注册表接收证书文件。',
    },
    'trust-runner': {
      title: '把 GitLab 的 CA 交给 GitLab Runner',
      body: '这涵盖注册、克隆和产物，不涵盖镜像拉取：拉取由 Runner 所在主机的容器运行时完成。',
    },
    'trust-system': {
      title: '把 CA 加入系统信任库',
      body: '没有专门设置的程序都读取它，多数只在启动时读取一次。',
    },
    'send-chain': {
      title: '让服务器发送中间证书',
      body: '在服务器发送的证书里，找不到服务器证书的颁发者。在服务器上修一次即可，不必逐个处理客户端。',
    },
    'proxy-opens-tls': {
      title: '中间隔着一个代理',
      body: '最好让注册表的流量绕过它。如果不允许绕过，客户端就必须信任代理的 CA。',
    },
    'stale-store': {
      title: '机器信任该 CA，只是程序还不知道',
      body: 'Docker 守护进程在启动时读取系统信任库。之后添加的 CA 要重启才生效。',
    },
    'realm-docker': {
      title: '把 GitLab 的 CA 加进注册表的文件',
      body: '守护进程请求令牌时也使用注册表的目录。一个文件可以包含多张证书。',
    },
    'realm-system': {
      title: '让机器信任 GitLab 的证书',
      body: '注册表已经受信任；令牌请求发往另一台主机，用的是另一张证书。',
    },
    'storage-trust': {
      title: '把对象存储的 CA 交给注册表',
      body: '这里注册表才是客户端。用户的机器信任什么与此无关。',
    },
    'redirect-off': {
      title: '让注册表转发 blob',
      body: '这样客户端只需要信任并能访问注册表。所有数据都会经过注册表和 NGINX，因此需要相应的带宽。',
    },
    'redirect-trust': {
      title: '让客户端信任存储的证书',
      body: '每个要拉取的客户端除了注册表的 CA，还需要这个 CA。',
    },
  },
  steps: {
    'get-ca': {
      title: '取得 CA 证书并验证',
      body: '请向 CA 的管理者索取，不要从尚未信任的连接中提取。如果服务器的证书是自签名的，该证书本身就充当 CA。命令会读取这个文件，最后应打印 `registry certificate chain: private`。如果以 `unverified` 结尾，说明文件不对，或者服务器缺少中间证书。',
    },
    'get-realm-ca': {
      title: '取得 GitLab 主机的 CA 并验证',
      body: '这里填 GitLab 主机，不是注册表。如果文件正确却仍以 `unverified` 结尾，说明 GitLab 的服务器没有发送中间证书：请先在那里修好。',
    },
    'get-storage-ca': {
      title: '取得对象存储的 CA 证书',
      body: '请向存储的管理者索取，并复制到执行下一步的机器上，例如 `/tmp/storage-ca.crt`。',
    },
    'ca-docker': {
      title: '放进注册表对应的目录',
      body: '目录名就是镜像名中的主机和端口，一字不差；镜像名不带端口时，目录名也不带。文件名必须以 `.crt` 结尾；`.cert` 会被当作客户端证书。',
      undo: '删除那里的 `ca.crt`。',
    },
    'mount-dind': {
      title: '把文件挂载进作业容器和服务',
      body: '把最后一项加到已有的 `volumes` 中。更改之后启动的作业就能看到该文件。',
      undo: '从 `volumes` 中移除该项。',
    },
    'containerd-directory': {
      title: '确认 containerd 会读取该目录',
      body: '如果已经设置了 `config_path`，可跳过这一步和重启。如果注册表目录里有 `hosts.toml`，它会取代直接放置的文件：请在其中用 `ca = "…"` 指定 CA。',
      undo: '移除该设置，再重启 containerd。',
    },
    'ca-containerd': {
      title: '在节点上把 CA 放进注册表的目录',
      body: '每个节点都要做，并写进新节点的配置流程。目录内的更改无需重启。',
      undo: '删除那里的 `ca.crt`。',
    },
    'restart-containerd': {
      title: '如果新增了 `config_path`，重启 containerd',
      body: '逐个节点运行 `sudo systemctl restart containerd`。',
      undo: '没有需要回滚的内容。',
    },
    'ca-podman': {
      title: '放进注册表对应的目录',
      body: '目录名就是镜像名中的主机和端口。没有 root 权限时，使用 `$HOME/.config/containers/certs.d`。`--tls-verify=false` 只适合试一次，用来确认没有别的问题。',
      undo: '删除那里的 `ca.crt`。',
    },
    'ca-buildkit': {
      title: '在构建器的配置中指定 CA',
      body: '容器里的构建器看不到主机上的 `/etc/docker/certs.d`。',
      undo: '从文件中移除这一节。',
    },
    'new-builder': {
      title: '用这份配置创建构建器',
      body: '它的构建缓存从空开始。已有的构建器仍保留创建时的配置。',
      undo: '用 `docker buildx rm` 删除它。',
    },
    'ca-kaniko': {
      title: '给作业加上该选项',
      body: '把文件带进作业容器，例如使用文件类型的 CI/CD 变量。`--skip-tls-verify` 只适合试一次。',
      undo: '移除该选项。',
    },
    'ca-runner': {
      title: '在 Runner 的配置中指定文件',
      body: '把这一行加进已有的 `runners` 一节。放一个 `/etc/gitlab-runner/certs/<GitLab host>.crt` 文件可达到同样效果，无需设置。',
      undo: '移除这一行。',
    },
    'ca-system': {
      title: '把 CA 加入系统信任库',
      body: '此后，这台机器上的所有程序都会信任该 CA 签发的证书。',
      undo: '删除该文件，再运行一次更新命令。',
    },
    'restart-program': {
      title: '重启失败的程序',
      body: 'Go 程序只读取一次信任库：Docker 用 `sudo systemctl restart docker`，containerd 用 `sudo systemctl restart containerd`。重启 Docker 会停止这台主机上的容器。',
      undo: '没有需要回滚的内容。',
    },
    'get-intermediates': {
      title: '取得中间证书',
      body: 'CA 通常以证书包或证书链文件的形式提供下载。把签发服务器证书的那张放在最前，其后是签发它的那张；根证书可以省略。',
    },
    'install-chain': {
      title: '安装证书，后面接上中间证书',
      body: '同一个 NGINX 还承载 GitLab 的网页，所以先测试配置，再让它读取新文件。使用 Helm 时，对应的是 `registry.ingress.tls.secretName` 或 `global.ingress.tls.secretName` 指定的 Secret。如果由负载均衡器终止 TLS，请把证书链装在那里。',
      undo: '恢复以 `.before` 结尾的文件并重新加载 NGINX；使用 Helm 时，应用 `tls-secret-before.yaml`。',
    },
    'compare-issuers': {
      title: '比较颁发者',
      body: '该命令不经代理，直接连接。如果打印的颁发者与失败的客户端看到的不同，或者以 `trusted` 结尾，另一张证书就是代理签发的。',
    },
    'bypass-proxy': {
      title: '让注册表和 GitLab 不走代理',
      body: '把这段内容合并进现有文件（Docker 23.0 及更新版本）。更旧的版本在 `docker.service` 的 systemd drop-in 里设置 `NO_PROXY`。在运行 `docker push` 的 shell 里设置不起作用：建立连接的是守护进程。',
      undo: '移除这些条目，再重启 Docker。',
    },
    'restart-docker': {
      title: '重启 Docker 守护进程',
      body: '这台主机上的容器会因此停止。',
      undo: '没有需要回滚的内容。',
    },
    'ca-proxy': {
      title: '只有必须经过代理时，才信任代理的 CA',
      body: '这里使用代理的 CA 文件，然后再重启一次 Docker。此后，掌管代理的人可以读到经过它的凭证和镜像。',
      undo: '删除该文件，再运行一次更新命令。',
    },
    'append-realm-ca': {
      title: '把 GitLab 的 CA 追加到文件',
      body: '最后一行打印文件中的证书数量：有两个 CA 时为 2。',
      undo: '从文件中移除追加的证书。',
    },
    'ca-registry': {
      title: '让注册表信任该 CA',
      body: '使用 Linux 软件包时，`reconfigure` 会把该文件链接到注册表 `SSL_CERT_DIR` 所指的目录。正在进行的推送和拉取会失败，可以重试。使用 Helm 时，这一步创建 Secret，接下来的两步会用到它。',
      undo: '删除该文件或 Secret，再次应用配置。',
    },
    'ca-values': {
      title: '在 values 中指定 Secret',
      body: '如果已有这个列表，把该项加进去。',
      undo: '移除该项。',
    },
    'apply-values': {
      title: '应用 values',
      undo: '应用原来的 values。',
    },
    'disable-redirect': {
      title: '关闭重定向',
      body: "使用 Linux 软件包时，如果已有 `registry['env']`，把这个键加进去。",
      undo: '移除该设置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启（使用 Compose 时是整个 GitLab）：正在进行的推送和拉取会失败，可以重试。',
      undo: '恢复设置之后再应用一次。',
    },
  },
  checks: {
    login: {
      title: '再次登录',
      fixed: '到注册表和到 GitLab 的两个连接都受信任。',
      notFixed: '仍有证书被拒绝。请看现在 `x509` 之前是哪个地址：可能已经换成了另一个。',
    },
    'podman-login': {
      title: '再次登录',
      fixed: '到注册表和到 GitLab 的两个连接都受信任。',
      notFixed: '仍有证书被拒绝。请看现在 `x509` 之前是哪个地址。',
    },
    'node-pull': {
      title: '在节点上拉取镜像',
      fixed: '节点信任注册表。处于 `ImagePullBackOff` 的 Pod 会自行重试。',
      notFixed: '节点仍然拒绝。请检查目录名是否就是镜像名中的主机和端口。',
    },
    pull: {
      title: '拉取一个镜像',
      fixed: '镜像已从存储取回：它的证书受信任，或者已不再涉及。',
      notFixed: '存储的证书仍被拒绝。除了客户端的消息，也请在注册表日志里查找 `x509`。',
    },
    'ca-file': {
      title: '用 CA 文件验证证书链',
      fixed: '该文件可以验证服务器发送的证书。请重新运行作业、构建或登录。',
      notFixed: '用该文件无法验证证书链：CA 不对，或者服务器发送的证书不全。',
    },
    system: {
      title: '再看一次证书链',
      fixed: '这台机器信任该证书。已在运行的程序还需要重启。',
      notFixed: '系统信任库还不能验证证书链。`private` 表示 CA 文件正确，只是没有安装。',
    },
  },
  evidence: {
    'untrusted-storage': '注册表拒绝了对象存储的证书。这里注册表是客户端。',
    'untrusted-registry': '客户端拒绝了注册表的证书：它背后没有受信任的 CA。',
    'untrusted-realm': '客户端拒绝了令牌服务的证书。注册表本身没有问题。',
    'untrusted-redirect': '注册表让客户端转到对象存储，客户端拒绝了那里的证书。',
    'untrusted-configuration': 'Docker 取得了清单，但拒绝了镜像配置所在地址的证书。',
    'untrusted-bare': '有证书被拒绝，但这一行没有说明是谁的。',
    'curl-untrusted': 'curl 在证书背后找不到受信任的 CA。',
    'openssl-untrusted': 'openssl 用给定的 CA 无法验证证书链。',
    'openssl-self-signed': '服务器的证书由它自己签署。',
    'proxy-issuer': '颁发者不是服务器的 CA，而是解开 TLS 进行检查的产品。',
    'through-proxy': '请求经过了代理：请与不经代理时看到的颁发者比较。',
    'client-alert-unknown-ca': '客户端不认识该 CA，因而中断了握手。',
    'client-alert-bad-certificate':
      '客户端因证书问题中断了握手。无论问题在 CA、名称还是有效期，Go 程序报的都是这一条。',
    'chain-trusted': '探测命令用系统信任库验证了证书链。',
    'chain-private': '探测命令用 CA 文件能验证证书链，用系统信任库则不能。',
    'chain-self-signed': '探测命令收到的是自签名证书，这台机器上没有任何设置信任它。',
    'chain-unverified': '探测命令无论用系统信任库还是 CA 文件，都无法验证证书链。',
    'said-by-docker': '建立连接的是 Docker 守护进程。',
    'said-by-podman': '建立连接的是 podman 或 buildah。',
    'said-by-skopeo': '建立连接的是 skopeo。',
    'said-by-containerd': '建立连接的是 containerd。',
    'said-by-buildkit': '建立连接的是 BuildKit。',
    pulled: '镜像拉取成功。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
