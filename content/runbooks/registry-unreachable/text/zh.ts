import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '连不上注册表',
  summary: '客户端知道地址，但与该端口的连接建立不起来。',
  symptom:
    '登录、推送和拉取以 `connection refused`、`i/o timeout`、`no route to host`、`TLS handshake timeout` 或 `context deadline exceeded` 告终。注册表和 NGINX 的日志里都没有这个请求。',
  background: [
    '从错误消息的用词可以看出客户端走到了哪一步。`connection refused`：主机答复这个端口没有程序监听，或者防火墙代它这样答复。`i/o timeout`：数据包消失了，多数防火墙和云安全组就是这样拒绝的。`no route to host`：路由器或主机防火墙表示此路不通。`TLS handshake timeout`：端口是开的，但后面的数据过不去。',
    '从消息中的 URL 可以看出它要去哪里：`/v2/` 是注册表，`/jwt/auth` 是 GitLab。每个客户端还必须能按注册表在 `token_realm` 中给出的地址访问 GitLab。以注册表开头、以 GitLab 的 URL 结尾的消息，说的是 GitLab。',
    '发起连接的是守护进程，不是 `docker` 命令；在 Kubernetes 中则是节点。您自己电脑上的 shell 能连通，并不说明它们也能。此外，从内网往往根本连不上自己的公网地址，因为路由器不会把这样的连接折返回来。',
    '在使用叠加网络的环境中（VPN、Kubernetes 上的 Docker-in-Docker），数据包的空间小于 Docker 假定的 1500 字节。小包能过，连接能打开；服务器的证书太大过不去，握手就卡住了。',
    '`Cannot connect to the Docker daemon` 是另一个问题：那是命令连不上自己的守护进程，与注册表无关。',
  ],
  questions: {
    target: {
      title: '连不上的是哪个地址？',
      findOut: '请看错误消息中的最后一个 URL：`/v2/` 是注册表的，`/jwt/auth` 是 GitLab 的。',
      answers: { registry: '注册表的', realm: '发放令牌的 GitLab 的', unsure: '无法确认' },
    },
    how: {
      title: '连接该端口的结果是什么？',
      help: '请在拉取镜像的程序所在之处运行：Docker 主机或 Kubernetes 节点。它不经代理建立一次连接，打印一行结果。',
      answers: {
        refused: '被拒绝',
        timeout: '超时无应答',
        'no-route': '没有路由',
        handshake: '连接能打开，但 TLS 握手不能完成',
        ipv6: '经 IPv6（方括号中的地址）失败',
        name: '找不到名称',
        open: '成功',
        unsure: '无法尝试',
      },
    },
    listener: {
      title: '公开端口上有程序监听吗？',
      help: '请在 GitLab 自带的 NGINX 或您自己的 NGINX 所在的主机上运行。公开端口是镜像名称里的端口，没有则是 443；它不是注册表自己的端口 5000。',
      findOut:
        '使用 Helm chart 时，`kubectl get services -A` 会列出 Ingress 控制器或网关的负载均衡器；它需要有外部地址。',
      answers: { yes: '有', loopback: '仅在 `127.0.0.1` 上', none: '没有', unsure: '无法确认' },
    },
  },
  outcomes: {
    listen: {
      title: '让代理在公开端口上监听',
      body: '那里没有程序接受连接。要么 NGINX 没有运行，要么它没有注册表的 server 块，要么容器没有发布这个端口。',
    },
    'listen-for-all': {
      title: '让代理不只在回环地址上监听',
      body: '这个端口只对主机自己开放。',
    },
    'open-firewall': {
      title: '打通到该端口的路径',
      body: '客户端与端口之间有东西丢弃或拒绝了连接：主机防火墙、安全组、网络策略，或者没有回程的路由器。',
    },
    'path-mtu': {
      title: '让数据包适合网络的大小',
      body: '端口能打开，握手却卡住。多半是大数据包在途中丢失；检查 TLS 的防火墙也会造成同样的现象。',
    },
    'both-families': {
      title: '两种地址都提供服务，或者名称只对应一种',
      body: '名称有 IPv6 地址，而经 IPv6 的连接失败。',
    },
    'reach-gitlab': {
      title: '让客户端能访问 GitLab 的令牌服务',
      body: '注册表应答了，并让客户端到 GitLab 获取令牌。这个地址必须能从每个客户端访问，而不只是从注册表访问。',
    },
    'name-not-found': {
      title: '找不到名称',
      body: '还没有可以连接的地址：请看 [[dns-failure]]。',
    },
    'answers-now': {
      title: '从这里连接，端口有应答',
      body: '说明它曾短暂中断，或者失败的程序是从别处、或经由代理连接的。',
    },
  },
  steps: {
    'nginx-state': {
      title: '查看 NGINX 是否在运行',
      body: '证书缺失或与密钥不匹配会使 NGINX 无法启动，整个 GitLab 随之不可用：检查结果会指出文件。`Address already in use` 表示注册表和 NGINX 要用同一个端口。',
    },
    'configured-address': {
      title: '查看配置的地址和端口',
      body: '`registry_external_url` 中的端口是公开端口。它不能是注册表自己的 5000，并且要与镜像名称中的一致。',
    },
    'public-url': {
      title: '设置公开地址',
      body: '设置之后，GitLab 自带的 NGINX 就有了注册表的 server 块。与 GitLab 共用主机名时，需要单独的端口，例如 5050；使用自己的主机名则不需要。在 Helm chart 中，注册表总是使用自己的主机名：只写名称，不写端口，它通过 443 提供服务。',
      undo: '恢复原来的值，再次应用配置。',
    },
    'listen-line': {
      title: '在自己的 NGINX 中为注册表配置 server 块',
      body: '这里的名称和端口必须与镜像名称中的一致。',
      undo: '删除这个块，重新加载 NGINX。',
    },
    publish: {
      title: '发布容器的端口',
      body: '前面不写地址时，Docker 会在所有地址上发布。前面写 `127.0.0.1:` 则仅限主机自己。',
      undo: '删除这一行，重新创建容器。',
    },
    apply: {
      title: '应用配置',
      body: '使用 Docker Compose 时，容器会重建，GitLab 会有几分钟无法使用。其他方式只是让 NGINX 重新读取配置。',
      undo: '恢复原来的值之后再应用一次。',
    },
    'all-addresses': {
      title: '在所有地址上监听',
      body: '这样端口会对主机的所有网络开放，之后由防火墙决定放行。使用 Docker Compose 时，Docker 自身也要启用 IPv6。',
      undo: '恢复原来的值，再次应用配置。',
    },
    'find-filter': {
      title: '找出是什么在过滤',
      body: '在服务器上：`sudo firewall-cmd --list-all`、`sudo ufw status` 或 `sudo nft list ruleset`。在云上：服务器的安全组和网络规则。在 Kubernetes 中：`kubectl get networkpolicies -A`。然后从离服务器越来越近的地方尝试这个端口，直到有应答为止：过滤者就在这一点之外。如果从外网有应答而从内网没有，说明路由器不会把发往自己公网地址的连接折返；此时请让这个名称在内网解析为内部地址。',
    },
    'allow-port': {
      title: '放行公开端口',
      body: '允许从客户端、Runner 和节点的网络以 TCP 访问注册表的公开端口。不要开放端口 5000：它是明文 HTTP，只供 NGINX 和 GitLab 使用。',
      undo: '删除这条规则。',
    },
    'compare-paths': {
      title: '比较小数据包和大数据包',
      body: '在客户端上运行 `ping -M do -s 1472 registry.example.com`，普通网络应能通过。如果只有较小的能通过，则把能通过的最大值加上 28，就是下面要设置的 MTU。如果都能通过，请询问途中是谁在检查 TLS。',
    },
    'dind-mtu': {
      title: '用 Docker-in-Docker 构建时：设置 MTU',
      body: '不能大于作业所在网络的 MTU。',
      undo: '去掉这个选项。',
    },
    'docker-mtu': {
      title: 'Docker 主机上的容器：设置 MTU',
      body: '把这个键加入现有的文件。它对 Docker 的默认网络生效；自己创建的网络用选项 `com.docker.network.driver.mtu` 设置。',
      undo: '删除这个键，重启 Docker。',
    },
    'restart-docker': {
      title: '重启 Docker',
      body: '这台主机上的容器会停止，只有设置了重启策略的才会自动恢复。',
      undo: '没有需要回滚的内容。',
    },
    families: {
      title: '两种地址都试一试',
      body: '如果 IPv6 一行是 `000` 而 IPv4 不是，就只缺 IPv6。请在下面两步中选择一步。',
    },
    'aaaa-record': {
      title: '或者，去掉名称的 IPv6 地址',
      body: '如果服务器没有 IPv6，请删除 AAAA 记录。在生存时间到期之前，客户端会继续使用旧的应答。',
      undo: '重新创建这条记录。',
    },
    'realm-settings': {
      title: '查看注册表让客户端去哪里',
      body: '`realm` 必须是客户端能访问到 GitLab 的地址：不能是内部名称、`localhost`，也不能是对客户端关闭的端口。',
    },
    'way-to-gitlab': {
      title: '打通到 GitLab 的路径',
      body: '如果地址正确，请允许客户端连接它，要求与注册表相同：端口有监听，途中没有防火墙阻拦。',
      undo: '删除这条规则。',
    },
    'public-realm': {
      title: '或者，填写正确的地址',
      body: '填写 GitLab 的公开地址，有相对路径的也要带上。如果地址正确，请跳过这一步。',
      undo: '恢复原来的值，再次应用配置。',
    },
    'same-place': {
      title: '在失败的程序所在之处尝试',
      body: '在节点上、在 Runner 的网络中、在 Docker 主机上运行。如果时好时坏，请多试几次。',
    },
    'proxy-of-daemon': {
      title: '查看它是否使用代理',
      body: '守护进程的环境中如果有代理，不论 shell 如何设置都会使用。如果有，请继续看 [[proxy-interference]]。',
    },
  },
  checks: {
    port: {
      title: '从客户端再次尝试该端口',
      fixed: '端口接受连接，并以 TLS 应答。',
      notFixed: '仍然连不上。如果结果与之前不同，请重新回答第二个问题。',
    },
    login: {
      title: '再次登录',
      fixed: '连接已建立，登录成功。',
      notFixed: '仍然失败。如果错误消息变了，请粘贴到起始页面。',
    },
    service: {
      title: '从客户端请求令牌',
      fixed: '客户端能访问 GitLab 的令牌服务。',
      notFixed: '客户端仍然得不到令牌服务的应答。',
    },
  },
  evidence: {
    'registry-refused': '注册表的端口拒绝了连接。',
    'registry-timeout': '注册表的端口超时没有应答。',
    'registry-no-route': '网络表示没有通往注册表的路由。',
    'registry-no-handshake': '连接打开了，但 TLS 握手没有完成。',
    'registry-ipv6': '尝试经 IPv6 连接，失败了。',
    'realm-unreached': '注册表应答了，令牌服务没有。',
    'bare-dial': '有一个连接失败了；连的是哪个服务，这一行没有写。',
    'no-answer-in-time': '超时没有应答。连接是否建立，这一行没有写。',
    'cut-off': '在得到应答之前，连接被切断。',
    'curl-no-connection': 'curl 没能建立连接。',
    'nc-no-connection': '连不上这个端口。',
    'port-refused': '端口拒绝连接。',
    'port-timeout': '端口没有应答。',
    'port-no-route': '没有通往该端口的路由。',
    'port-no-handshake': '端口能打开，但 TLS 握手不能完成。',
    'port-open': '端口接受连接。',
    'listener-public': '公开端口上有程序监听。',
    'listener-loopback': '公开端口只在回环地址上开放。',
    'listener-none': '公开端口上没有程序监听。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
