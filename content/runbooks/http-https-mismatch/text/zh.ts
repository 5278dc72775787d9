import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '一边用 HTTPS，另一边用明文 HTTP',
  summary: '某个程序用 TLS 连接了明文 HTTP 的端口，或者用明文 HTTP 连接了要求 TLS 的端口。',
  symptom:
    'Docker 等客户端报 `http: server gave HTTP response to HTTPS client`，curl 报 `wrong version number`。反过来时，NGINX 页面显示 `The plain HTTP request was sent to HTTPS port`，或者注册表应答 `Client sent an HTTP request to an HTTPS server.`',
  background: [
    '容器客户端总是先用 HTTPS 连接。而注册表进程自己以明文 HTTP 监听，默认是 `127.0.0.1:5000`；TLS 在它前面终止，可能是 GitLab 的 NGINX、Ingress 或负载均衡器。因此这条消息通常意味着：客户端连到了 TLS 后面的端口，或者前面没有任何一处提供 TLS。',
    '注册表单独占一个节点时，那里的 NGINX 是关闭的，5000 端口始终是明文。此时客户端需要一个提供 TLS 的负载均衡器或代理，而 GitLab 要设置公开的名称和端口，而不是该节点的。两侧的配置可以用 [[separate-nodes]] 写出。',
    '旧资料让人把注册表写进 `insecure-registries`。消息之所以消失，是因为守护进程改用了明文 HTTP：密码和令牌在网络上可被读取，而且每个客户端都要加这一项。它只适合实验环境。真正的修复是在注册表前面提供 TLS。',
    '代理与注册表之间也必须一致：明文的注册表用 `proxy_pass http://`，自带 TLS 的注册表用 `https://`。不一致时，客户端看到的是 400 或 502，原因只出现在代理的日志或应答正文里。',
    '如果同样的 NGINX 页面出现在推送过程中，则是另一回事：是注册表自己的应答把客户端引到了 `http://` 地址。请参阅 [[push-retry-forwarded-headers]]。',
    '如果消息里还有 `proxyconnect`，那说的是客户端所用的正向代理，与注册表无关。',
  ],
  questions: {
    direction: {
      title: '是哪两边不一致？',
      help: '该命令用 TLS 连接这个地址；如果没有 TLS 应答，就打印 `plain-http`。如果打印 `ok`，说明该端口的 TLS 正常：请看客户端请求的是什么。',
      answers: {
        'https-to-http': '客户端用 HTTPS，端口是明文 HTTP',
        'http-to-https': '客户端用明文 HTTP，端口要求 TLS',
        upstream: '前面的代理与其后的注册表',
        storage: '注册表与它的对象存储',
        realm: '获取令牌的地址协议不对',
        unsure: '不清楚',
      },
    },
    'upstream-side': {
      title: '使用 TLS 的是哪一边？',
      findOut:
        '出现 `Client sent an HTTP request to an HTTPS server.` 说明是注册表；代理日志里有 `while SSL handshaking to upstream` 说明是代理。',
      answers: {
        'registry-tls': '注册表，而代理用明文 HTTP 访问它',
        'proxy-tls': '代理，而注册表是明文',
        unsure: '不清楚',
      },
    },
    'who-ends-tls': {
      title: 'TLS 应该在哪里终止？',
      findOut:
        '查看 `registry_external_url` 和出错地址中的端口。如果地址用的端口与设置不同（常见的是 5000），就绕过了 TLS。',
      answers: {
        'other-port': '在另一个端口，不是客户端所用的那个',
        gitlab: '在 GitLab 自带的 NGINX 或 Ingress，而地址仍是 `http://`',
        balancer: '在前面的负载均衡器或代理',
        nodes: '注册表单独占一个节点，前面什么都没有',
        nobody: '哪里都不终止：这是实验环境，有意使用明文 HTTP',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'use-tls-port': {
      title: '使用公开地址',
      body: '客户端连的是注册表的内部端口。带 TLS 的公开地址是另一个。',
    },
    'enable-tls': {
      title: '把注册表的地址改为 https',
      body: '只要地址是 https 并且有证书，自带的 NGINX 就会提供 TLS。',
    },
    'balancer-tls': {
      title: '在负载均衡器终止 TLS',
      body: '前面的监听器必须提供 TLS，其后 GitLab 的 NGINX 也要知道这一点。',
    },
    'separate-node': {
      title: '在注册表节点前面提供 TLS',
      body: '节点本身保持明文，只允许 GitLab 和终止 TLS 的代理访问。',
    },
    'plain-lab': {
      title: '仅在实验环境允许明文 HTTP',
      body: '客户端与注册表之间的一切，包括密码，都可能在途中被读取和篡改。',
    },
    'ask-with-https': {
      title: '让客户端用 HTTPS 连接',
      body: '端口没有错，也提供 TLS。是客户端被要求使用明文 HTTP。',
    },
    'registry-own-tls': {
      title: '关闭注册表自带的 TLS',
      body: 'NGINX 已经终止 TLS，并在同一台主机上用明文 HTTP 访问注册表。如果两者之间隔着网络、那一段也需要 TLS，就改为让 NGINX 用 `https://` 访问。',
    },
    'proxy-asks-tls': {
      title: '让代理用明文 HTTP 访问注册表',
      body: '注册表监听时不带 TLS，代理却用 TLS 连接它。',
    },
    'storage-scheme': {
      title: '更正存储地址的协议',
      body: '注册表用 HTTPS 访问对象存储，而那个端口是明文 HTTP。',
    },
    'token-address': {
      title: '更正获取令牌的地址',
      body: '注册表会告诉每个客户端到 GitLab 的哪个地址获取令牌。该地址必须就是用户打开 GitLab 的地址，协议也要一致。',
    },
  },
  steps: {
    'show-url': {
      title: '查看配置的地址',
      body: '把其中的主机和端口与报错的地址比较。',
    },
    'change-name': {
      title: '在所有地方使用该主机和端口',
      body: '包括镜像名、`docker login`、CI/CD 变量和拉取用的 Secret。端口为 443 时省略。',
      undo: '重新使用原来的地址。',
    },
    'put-certificate': {
      title: '放好证书和私钥',
      body: '使用 Linux 软件包时，放在 `/etc/gitlab/ssl/<host>.crt`（先服务器证书，后中间证书）和 `/etc/gitlab/ssl/<host>.key`，权限为 `600`，文件名用注册表的主机。使用 Helm 时放进 TLS Secret；自编译安装则放在 NGINX 能读取的文件里。缺少它们，NGINX 就无法启动，GitLab 的网页也会随之中断。',
      undo: '删除这些文件。',
    },
    'set-url': {
      title: '把地址写成 `https://`',
      body: '端口不是 443 时要写进地址，而且不能与注册表自己监听的端口相同。使用 Compose 时还要发布该端口。',
      undo: '改回原来的地址。',
    },
    'source-tls': {
      title: '让您的 NGINX 以 TLS 监听',
      body: '放在注册表 server 块的开头，然后运行 `sudo nginx -t && sudo systemctl reload nginx`。',
      undo: '改回原来的几行，再重新加载 NGINX。',
    },
    apply: {
      title: '应用配置',
      body: 'NGINX 和注册表会采用更改；使用 Compose 时整个 GitLab 会重启。正在进行的推送和拉取会失败，可以重试。',
      undo: '恢复设置之后再应用一次。',
    },
    'balancer-listener': {
      title: '把监听器改为 HTTPS',
      body: '在负载均衡器上：监听器使用 TLS 和注册表的证书，目标使用 HTTP，并加上标头 `X-Forwarded-Proto: https`。纯 TCP 的监听器会让 TLS 原样通过，那就必须由 GitLab 的 NGINX 来终止。',
      undo: '把监听器恢复原样。',
    },
    'behind-balancer': {
      title: '告诉 GitLab 的 NGINX：TLS 在它前面终止',
      body: '地址仍是 `https://`，只有监听变为明文。如果已有 `registry_nginx[...]`，请把这些设置移到新的名称下。',
      undo: '移除这些设置。',
    },
    'behind-balancer-before-19-2': {
      title: '告诉 GitLab 的 NGINX：TLS 在它前面终止',
      body: '地址仍是 `https://`，只有监听变为明文。升级到 19.2 之后，这些键仍然有效，但会有警告。',
      undo: '移除这些设置。',
    },
    'apply-balancer': {
      title: '应用配置',
      body: '使用 Compose 时整个 GitLab 会重启。',
      undo: '恢复设置之后再应用一次。',
    },
    'test-node': {
      title: '确认节点以明文 HTTP 应答',
      body: '返回 `401`，且 `realm` 是 GitLab 的公开地址，就是正常的。',
    },
    'node-balancer': {
      title: '在前面放一个提供 TLS 的代理',
      body: '写在以 TLS 监听、带有注册表证书的 server 块里。目标填节点的地址。也可以用负载均衡器，只要它发送 `X-Forwarded-Proto: https` 并保留 `Host` 标头。',
      undo: '移除该块，再重新加载 NGINX。',
    },
    'node-public-port': {
      title: '把公开的名称和端口告诉 GitLab',
      body: '在 GitLab 节点上设置。只有 `registry_api_url` 保留注册表节点的地址。',
      undo: '改回原来的值。',
    },
    'allow-plain': {
      title: '只对这个注册表允许明文 HTTP',
      body: '在每个客户端上合并进现有文件。podman、skopeo 和 buildah 则在 `registries.conf` 里写 `insecure = true`。',
      undo: '移除该项，再重启 Docker。',
    },
    'restart-docker': {
      title: '重启 Docker 守护进程',
      body: '这台主机上的容器会因此停止。',
      undo: '没有需要回滚的内容。',
    },
    'remove-http': {
      title: '去掉客户端里的明文 HTTP',
      body: '请查找：脚本和 CI/CD 变量中写在注册表地址前的 `http://`，ctr 和 helm 的 `--plain-http`，`buildkitd.toml` 中的 `http = true`，以及 containerd 的 `hosts.toml` 中 `server` 一项的 `http://`。如果只有推送时才出现这个页面，请参阅 [[push-retry-forwarded-headers]]。',
      undo: '恢复去掉的内容。',
    },
    'show-proxy': {
      title: '查看代理把请求转发到哪里',
      body: '看 `proxy_pass`：其中的协议必须与注册表使用的一致。',
    },
    'registry-plain': {
      title: '从注册表配置中去掉 TLS',
      body: '从注册表的 `config.yml` 中移除 `http.tls`；使用 Helm 时把 `registry.tls.enabled` 设为 `false`。Linux 软件包从不写入这一节。如果想保留，就改把 `proxy_pass` 换成 `https://`。',
      undo: '恢复这一节，再重启注册表。',
    },
    'restart-registry': {
      title: '重启注册表',
      body: '之后日志里的 `listening on` 后面不再带 `tls`。使用 Helm 时，改用 `helm upgrade` 应用更改后的 values。',
      undo: '恢复这一节之后再重启一次。',
    },
    'proxy-plain': {
      title: '让代理用 `http://` 访问',
      body: '这里给出整个 location，关键是最后一行。',
      undo: '改回原来的那一行，再重新加载 NGINX。',
    },
    'reload-proxy': {
      title: '测试并重新加载代理',
      body: '运行 `sudo nginx -t && sudo systemctl reload nginx`。GitLab 自带的 NGINX 会自动写入这一行；此时请从 `gitlab.rb` 中移除改动它的设置，再运行 `sudo gitlab-ctl reconfigure`。',
      undo: '改回那一行之后再重新加载一次。',
    },
    'show-storage': {
      title: '查看存储的地址',
      body: '看 `regionendpoint` 和 `secure`。',
    },
    'fix-endpoint': {
      title: '按存储实际使用的协议写地址',
      body: "`regionendpoint` 是带协议的完整地址，例如 `http://minio.example.com:9000`。不写协议时，旧驱动使用 HTTPS，除非 `secure` 为 `false`；新驱动则会拒绝。更好的办法是让存储使用 TLS。使用 Linux 软件包时，请把 `registry['storage']` 整个重写一遍：它会取代原来的内容。",
      undo: '改回原来的值。',
    },
    'set-realm': {
      title: '指定 GitLab 的公开地址，以 `https://` 开头',
      body: '未设置时，Linux 软件包使用 `external_url`。如果 GitLab 位于终止 TLS 的负载均衡器之后，它同样必须以 `https://` 开头。',
      undo: '移除该设置。',
    },
  },
  checks: {
    login: {
      title: '再次登录',
      fixed: '客户端、注册表和 GitLab 之间的每个连接都已一致。',
      notFixed: '仍有一处不一致。请看消息中的地址：可能已经换成了另一个。',
    },
    port: {
      title: '确认公开端口提供 TLS',
      fixed: '该端口提供 TLS，客户端可以使用。',
      notFixed: '该端口还没有提供 TLS，或者没有程序在监听。请在代理的日志里查找带 `[emerg]` 的行。',
    },
    answer: {
      title: '经由代理访问注册表',
      fixed: '注册表已经由代理作出应答。没有发送令牌，所以 401 是正常的。',
      notFixed: '代理与注册表仍不一致。请查看代理的错误日志。',
    },
    pull: {
      title: '拉取一个镜像',
      fixed: '注册表又能访问存储了。',
      notFixed: '仍然访问不到存储。请在注册表日志最新的一行里查看协议。',
    },
  },
  evidence: {
    'registry-answers-http': '客户端用 TLS 连接，注册表的端口却以明文 HTTP 应答。',
    'registry-port-answers-http': '客户端用 TLS 连接，端口却以明文 HTTP 应答。',
    'bare-answers-http': '有端口以明文 HTTP 应答，但这一行没有说明是哪个。',
    'registry-no-handshake': '客户端用 TLS 连接，返回的却不是 TLS。',
    'old-ping-eof': '旧版 Docker 用 TLS 连接，端口断开了。明文端口会这样，防火墙也可能这样。',
    'curl-wrong-version': 'curl 用 TLS 连接，返回的却不是 TLS。',
    'openssl-wrong-version': 'openssl 用 TLS 连接，返回的却不是 TLS。',
    'realm-answers-http': '客户端被引到 https 地址获取令牌，那里却以明文 HTTP 应答。',
    'realm-without-tls': '访问注册表时用的是 TLS，它给出的令牌地址却不带 TLS。',
    'asked-tls-port-in-http': '请求以明文 HTTP 发往要求 TLS 的端口。',
    'plain-to-tls-page': 'NGINX 在 TLS 端口上收到了明文 HTTP。',
    'plain-to-tls-log': 'NGINX 在 TLS 端口上收到了明文 HTTP。',
    'containerd-400': 'containerd 的第一个请求得到 400；用明文 HTTP 连接 TLS 端口时就会这样。',
    'registry-wants-tls': '注册表自带 TLS，却收到了明文 HTTP 请求。',
    'registry-got-http': '注册表自带 TLS，而有客户端以明文 HTTP 连接。',
    'status-400': '第一个请求就得到 400。客户端不打印原因，用 curl 可以看到。',
    'proxy-wants-tls': '代理用 TLS 连接，而其后的注册表是明文 HTTP。',
    'storage-answers-http': '注册表用 TLS 连接，对象存储却以明文 HTTP 应答。',
    'port-plain-http': '探测命令在应有 TLS 的地方发现了明文 HTTP。',
    'port-tls': '探测命令确认有 TLS。',
    'port-silent': '探测命令没有得到任何应答。',
    'answer-good': '注册表的应答正常。',
    'answer-bad': '返回的不是注册表的正常应答。',
    'insecure-registries': '某个 Docker 守护进程被设置为对某个注册表允许明文 HTTP。',
    'asked-with-curl': '有人用 curl 访问了注册表或其令牌服务。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
