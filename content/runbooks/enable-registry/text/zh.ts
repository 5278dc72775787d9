import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '启用容器注册表',
  summary: '按您的安装方式启用注册表，并配好公开地址、TLS 和 GitLab 的令牌。',
  symptom:
    '项目的菜单里没有容器注册表，或者 `/jwt/auth` 返回 `registry not enabled`：GitLab 在运行，而注册表还没有运行。',
  background: [
    '注册表由三部分组成：注册表自己的进程，负责存放镜像，在内部端口监听，默认是 `127.0.0.1:5000`；它前面的 Web 服务器，在公开地址上终止 TLS；以及 GitLab，签发注册表所接受的令牌。启用注册表，就是让这三部分互相配置好。',
    "使用 Linux 软件包时，一行就够了。`registry_external_url` 会启动注册表、在 GitLab 中启用它、让 GitLab 自带的 NGINX 在该端口监听，并由此得出显示给用户的主机和端口、内部地址以及获取令牌的地址。`gitlab_rails['registry_host']` 的值会被它覆盖。地址必须带协议和完整的主机名，不能带路径，否则 `reconfigure` 会报错退出。",
    "如果 GitLab 自己的证书来自内置的 Let’s Encrypt 集成，注册表就已经启用了：地址是 GitLab 的主机，端口 5050。但如果 GitLab 使用相对 URL，或者设置了 `registry_external_url` 或 `registry['enable']`，就不会自动启用。",
    '使用 Helm chart 时，注册表默认启用，至少有两个 Pod。它们需要共享的存储，也就是对象存储。使用 GitLab Operator 时，本页的 values 写在 `spec.chart.values` 下面。',
    '自编译的 GitLab 需要您自己运行注册表。保护镜像的是其配置中的 `auth` 块：没有它，注册表不会向任何人要求令牌，凡是能到达该端口的人都可以拉取和推送。旧资料里写的是旧镜像，例如 `v3.15.0-gitlab`；请使用与您的 GitLab 对应的版本。',
    '明文 HTTP 也能用，但每个客户端都要为此设置，而且密码和令牌会不加密地传输。本页只讲 HTTPS。其他地址、负载均衡器和证书，请参阅 [[registry-domain]]。',
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
    address: {
      title: '注册表要用什么地址？',
      help: '在 GitLab 的主机上使用单独的端口，不需要 DNS 记录，也不需要另外的证书，但该端口必须对所有客户端开放。使用自己的域名则在 443 上提供服务，适合只开放这个端口的环境。',
      answers: {
        'lets-encrypt': 'GitLab 的主机，端口 5050：GitLab 的证书来自内置的 Let’s Encrypt 集成',
        port: 'GitLab 的主机加单独的端口，使用 GitLab 的证书',
        domain: '自己的域名',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'by-itself': {
      title: '已经启用：让它可以访问',
      body: '集成已在 GitLab 主机的 5050 端口启用了注册表，并会自动续期证书。剩下的只是端口：由容器发布，并在防火墙中开放。',
    },
    'port-of-gitlab': {
      title: 'GitLab 的主机加单独的端口',
      body: '这个端口不能是注册表自己监听的 5000。通常用 5050。',
    },
    'own-domain': {
      title: '自己的域名',
      body: '注册表与 GitLab 一样在 443 监听，按名称区分。使用内置的 Let’s Encrypt 集成时，请跳过两个证书步骤：集成会把该名称加入 GitLab 的证书。',
    },
    chart: {
      title: '使用 Helm chart',
      body: '只要没有关闭过，注册表就是启用的。它需要所有 Pod 共享的存储、一个主机名和相应的证书。使用 Operator 时，把同样的 values 写在 `spec.chart.values` 下面，再用 `kubectl apply` 应用该资源。',
    },
    'self-compiled': {
      title: '自编译：注册表、GitLab 和 NGINX',
      body: '有四处必须一致：注册表的 `config.yml`、GitLab 的 `gitlab.yml`、密钥对和您的 NGINX。切勿省略 `auth` 块：没有它，任何人都能拉取。',
    },
  },
  steps: {
    'see-address': {
      title: '查看现在的配置',
      body: '如果已经有 `registry_external_url`，说明注册表已启用，问题出在别处。',
    },
    'see-port': {
      title: '确认公开端口没有被占用',
      body: '此时 `public listener: none` 是正常的。如果别的程序占用了该端口，NGINX 就无法启动，GitLab 的网页也会随之中断。',
    },
    'remove-settings': {
      title: '去掉妨碍自动启用的设置',
      body: "如果 `gitlab.rb` 里有 `registry['enable']` 或 `registry_external_url`（例如曾经用来关闭注册表），请去掉。不需要添加任何内容。",
      undo: '恢复这些行，再应用配置。',
    },
    name: {
      title: '确认名称指向 GitLab 的主机',
      body: '命令应打印 `name lookup: found`，以及该主机或其前面负载均衡器的地址。如果没有，请先创建 DNS 记录。',
    },
    'back-up': {
      title: '保存一份配置副本',
      body: '回滚时要用。其中含有机密，请保持原有权限。',
    },
    'certificate-of-gitlab': {
      title: '确认 GitLab 的证书在 NGINX 读取的位置',
      body: '对于 `https://gitlab.example.com:5050`，就是 GitLab 也在使用的 `/etc/gitlab/ssl/gitlab.example.com.crt` 和 `/etc/gitlab/ssl/gitlab.example.com.key`。如果您的文件在别处，请在 [[registry-domain]] 查看指定位置的两个设置。缺少文件，NGINX 就不会启动。',
    },
    'check-certificate': {
      title: '使用之前检查证书',
      body: '`certificate files: fit` 是正常的。文件中的顺序：先是服务器证书，然后是 CA 的中间证书；因此里面有多个证书是正常的。',
    },
    'place-certificate': {
      title: '放好证书和私钥',
      body: '权限为 `600`。Linux 软件包按名称查找：注册表的主机名加上 `.crt` 和 `.key`。',
      undo: '删除这两个文件，或恢复以 `~` 结尾的文件。使用 Helm 时删除 Secret。',
    },
    'set-address': {
      title: '设置公开地址',
      body: '加上这一行。在容器中，同一个键只写在一处：要么在变量里，要么在挂载的 `gitlab.rb` 里。使用独立域名时不需要端口。',
      undo: '去掉这一行，再应用配置。已经推送的镜像仍在原处。',
    },
    publish: {
      title: '发布容器的端口',
      body: '不发布的话，客户端会得到 `connection refused`。如果地址不带端口，就不需要这一步：443 已经发布。',
      undo: '去掉这一行，再重新创建容器。',
    },
    apply: {
      title: '应用配置',
      body: '使用 Linux 软件包时，NGINX 重新加载，注册表启动，并会创建目录 `/var/opt/gitlab/gitlab-rails/shared/registry`。使用 Compose 时容器会重建，GitLab 有几分钟无法使用。如果出现关于外部 URL 的错误，说明地址缺少协议，或者带了路径。',
      undo: '用副本恢复配置，再次应用。',
    },
    'see-nginx': {
      title: '确认 NGINX 接受配置',
      body: '`syntax is ok` 和 `test is successful` 是正常的。出现 `cannot load certificate` 或 `key values mismatch`：回到证书步骤。出现 `Address already in use`：端口被注册表或别的程序占用。',
    },
    'see-state': {
      title: '确认注册表持续运行',
      body: '`registry state: up` 是正常的。`restarting` 表示它反复停止：请查看日志，并参阅 [[registry-crash-loop]]。',
    },
    'open-port': {
      title: '开放公开端口',
      body: '在防火墙和云平台的规则中，对所有客户端、Runner 和节点开放地址中的端口，例如 5050。切勿开放 5000：它是明文 HTTP，只供 NGINX 和 GitLab 使用。',
      undo: '删除该规则。',
    },
    'see-page': {
      title: '确认 GitLab 能访问注册表',
      body: '`registry from GitLab: answered` 是正常的。之后项目菜单的“部署”下面会出现“容器镜像库”。如果只有某个项目没有这一项，说明该项目的设置中关闭了此功能。',
    },
    'object-storage': {
      title: '准备存储',
      body: '按 [[storage-s3]] 的说明，创建含有存储配置的 Secret。chart 9 及之前附带供试用的 MinIO；从 chart 10（GitLab 19.0）起不再附带，必须使用您自己的对象存储。',
      undo: '删除该 Secret。',
    },
    'use-storage': {
      title: '让 chart 使用该 Secret',
      body: '合并进您的 values。`key` 是 Secret 中条目的名称。',
      undo: '去掉这些行。',
    },
    'one-replica': {
      title: '仅限 filesystem 驱动：只用一个 Pod',
      body: '两个 Pod 看不到彼此的上传。使用对象存储时不需要这一步。',
      undo: '去掉这些行。',
    },
    'chart-address': {
      title: '设置主机名和证书',
      body: '名称不带端口。如果由 cert-manager 签发证书，请省略 `secretName`。`ingress` 下面的设置只对 Ingress 有效，对 chart 10 默认使用的 Gateway API 无效。',
      undo: '去掉这些行。',
    },
    'switch-on': {
      title: '如果曾经关闭，重新启用',
      body: '两个键默认都是 `true`。如果您的 values 里没有，就不必添加。',
      undo: '去掉这些行。',
    },
    'key-pair': {
      title: '创建令牌用的密钥对',
      body: 'GitLab 用私钥签名，注册表用证书校验。它与 TLS 无关。已有的密钥对会保留。',
      undo: '如果没有注册表在使用，删除这两个文件。',
    },
    'upload-secret': {
      title: '生成上传密钥',
      body: '注册表用它为上传状态签名。请把打印出的值写进下一步的配置；有上传正在进行时不要更改。',
    },
    'registry-config': {
      title: '编写注册表的配置',
      body: '请在文件里替换占位符。颁发者必须与 `gitlab.yml` 中的相同。`auth` 块不可省略：没有它，所有人都能拉取和推送。',
      undo: '停止注册表，删除该文件。',
    },
    'run-registry': {
      title: '运行注册表',
      body: '请选择与您的 GitLab 对应的版本：19.3 用 `v4.41.0-gitlab`，19.2 用 `v4.40.2-gitlab`，18.11 用 `v4.39.0-gitlab`，18.10 用 `v4.38.0-gitlab`。日志中应出现 `listening on`。它不附带 init 脚本：容器会自动重启，但每次升级 GitLab 时都要手动替换。',
      undo: '运行 `docker rm -f registry`。镜像仍留在目录中。',
    },
    'gitlab-yml': {
      title: '把注册表告诉 GitLab',
      body: '合并进已有的块。`host` 和 `port` 是用户看到的值；`path` 与注册表配置中的目录相同，GitLab 也必须能读取。',
      undo: '设为 `enabled: false`，再重启 GitLab。',
    },
    'nginx-block': {
      title: '为注册表在 NGINX 中添加 server 块',
      body: '标头很重要：如果用 `$host` 代替 `$http_host`，在 443 以外的端口上推送会失败。GitLab 的源代码中也有示例：`lib/support/nginx/registry-ssl`。',
      undo: '删除该文件，再重新加载 NGINX。',
    },
    'reload-nginx': {
      title: '测试并重新加载 NGINX',
      body: '只有测试成功才会重新加载。',
      undo: '删除该文件之后再重新加载一次。',
    },
    'restart-both': {
      title: '重启 GitLab',
      body: 'GitLab 会有一两分钟无法使用。',
      undo: '恢复 `gitlab.yml` 之后再重启一次。',
    },
  },
  checks: {
    answer: {
      title: '从客户端访问注册表',
      fixed:
        '注册表有应答，并让客户端到 GitLab 获取令牌。上面的 `401` 就是正常的应答。接下来请用 `docker login` 登录。',
      notFixed:
        '注册表的应答不正确。`no connection`：端口没有开放或没有发布，或者 NGINX 没有运行。`something else`：应答的是 GitLab 自己的页面，说明这不是注册表的地址。`gateway error`：NGINX 在运行，注册表没有运行。与证书有关的请参阅 [[registry-domain]]。如果是关于外部 URL 的错误，请先更正地址。',
    },
  },
  evidence: {
    'address-incomplete': '注册表的地址缺少协议或完整的主机名，应写成 `https://registry.example.com` 这样。',
    'address-scheme': '注册表的地址必须以 `https://` 或 `http://` 开头。',
    'address-path': '注册表的地址不能带路径。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
