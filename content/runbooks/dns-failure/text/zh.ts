import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '服务器的名称无法解析',
  summary: '报错的程序无法把主机名解析为地址。',
  symptom:
    '消息中有 `dial tcp: lookup NAME on SERVER:53:`，以 `no such host`、`server misbehaving` 或 `i/o timeout` 结尾。在别的电脑上，浏览器能打开同一个名称。',
  background: [
    '消息里写明了一切要点：查的是哪个名称，向哪台服务器查询。`no such host`：服务器应答了，但没有这个名称。`server misbehaving`：它返回了错误，或者拒绝应答。`read udp` 之后的 `i/o timeout` 或 `connection refused`：根本没有到达那台服务器。',
    '服务器的地址说明是谁在查询。`127.0.0.53` 是主机上的 systemd-resolved，`127.0.0.11` 是容器内 Docker 自己的解析器，`10.96.0.10` 之类的地址属于 Kubernetes 集群。主机能解析的名称，其上的容器可能不知道，反之亦然。',
    '查询名称的是守护进程或节点，而不是您输入 `docker` 的 shell，它们各自使用自己的 DNS 服务器。`/etc/resolv.conf` 或 VPN 的变化，运行中的守护进程往往很晚才知道，甚至不知道。',
    '在企业代理后面，机器往往根本无法解析外部名称：由代理代为解析。此时的 `no such host` 说明守护进程没有使用代理。',
    '一次拉取涉及三个名称：注册表的名称、`token_realm` 中 GitLab 的名称，以及在下载被重定向时对象存储的名称。最后一个名称，注册表自己也要能解析。',
  ],
  questions: {
    target: {
      title: '找不到的是哪个名称？',
      findOut:
        '请看消息中 `dial tcp: lookup` 之前的最后一个 URL：`/v2/` 属于注册表，`/jwt/auth` 属于 GitLab。如果是在注册表自己的日志里，则是对象存储。',
      answers: {
        registry: '注册表的',
        realm: '发放令牌的 GitLab 的',
        storage: '对象存储的，由注册表查询',
        unsure: '无法确认',
      },
    },
    'host-finds': {
      title: '主机能解析这个名称吗？',
      help: '请在失败的程序所在的主机上运行：Docker 主机、Kubernetes 节点或 Runner 的主机。它还会显示主机使用哪些 DNS 服务器。',
      answers: { found: '能', none: '不能', unsure: '无法尝试' },
    },
    where: {
      title: '失败的程序在哪里运行？',
      findOut:
        '如果消息中的服务器是 `127.0.0.11`，或者消息来自使用 kaniko、Podman、Skopeo 或 Docker-in-Docker 的 CI 作业，就是在容器里。',
      answers: { daemon: '在主机上：`dockerd`、containerd、Podman', container: '在容器里', unsure: '不清楚' },
    },
    answer: {
      title: 'DNS 服务器是怎么应答的？',
      findOut: '请看消息的结尾。',
      answers: {
        'no-such-host': '`no such host`',
        'server-failed': '`server misbehaving`',
        silent: '`i/o timeout`，或 `read udp` 之后的 `connection refused`',
        unsure: '无法确认',
      },
    },
    exists: {
      title: '这个名称在别处存在吗？',
      findOut: '请在能访问注册表的电脑上解析它，并咨询您的 DNS 管理员。',
      answers: {
        wrong: '拼写有误，或者是旧名称',
        elsewhere: '存在，但这台主机使用别的 DNS 服务器',
        nowhere: '不存在，还没有人登记',
        proxy: '这台主机无法解析任何外部名称，只能经代理出去',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'right-name': {
      title: '使用正确的名称',
      body: '请把镜像中的名称与配置的名称对照。最常见的原因是照抄了示例、漏写域名，或者用了旧主机名。',
    },
    'right-server': {
      title: '改用有这个名称的 DNS 服务器',
      body: '这个名称登记在这台主机没有使用的 DNS 服务器上，通常是内部服务器。',
    },
    'create-record': {
      title: '把名称登记到 DNS',
      body: '注册表有自己的名称，和其他名称一样需要登记在 DNS 中。',
    },
    'mend-server': {
      title: '修复 DNS 服务器，或者通往它的路径',
      body: '服务器没有应答，或者返回了错误。其他名称很可能也解析不了。',
    },
    'restart-puller': {
      title: '让守护进程用上新的 DNS 设置',
      body: '主机能解析，守护进程不能：它是在设置变化之前启动的。',
    },
    'container-dns': {
      title: '给容器指定正确的 DNS 服务器',
      body: '在容器里，由 Docker 应答查询，再转给为它指定的服务器。主机所用的服务器并不总会传给容器。',
    },
    'realm-name': {
      title: '用客户端能解析的名称指明 GitLab',
      body: '注册表指给客户端的名称，只有服务器之间才能解析。它必须是 GitLab 的公开名称。',
    },
    'storage-name': {
      title: '让注册表能解析对象存储的名称',
      body: '注册表解析不了存储的端点，因此凡是需要数据的请求都以错误告终。',
    },
    'needs-proxy': {
      title: '守护进程没有使用代理',
      body: '外部名称由代理负责解析：请看 [[proxy-interference]]。',
    },
  },
  steps: {
    'configured-address': {
      title: '查看配置的名称',
      body: '镜像名称里应当使用这个名称和它的端口。',
    },
    'ask-server': {
      title: '直接向 DNS 服务器查询',
      body: '先向消息中的那台服务器查询，再向应当有这个名称的那一台查询。`NXDOMAIN` 表示没有这个名称；`SERVFAIL` 和 `REFUSED` 就是 Docker 所说的 `server misbehaving`；三秒内没有应答，说明无法到达这台服务器。',
    },
    'use-right-name': {
      title: '更正名称',
      body: '请在镜像名称、CI/CD 变量、拉取用的 Secret 和已保存的登录中更正。在作业中，`$CI_REGISTRY` 和 `$CI_REGISTRY_IMAGE` 总是配置的名称。',
      undo: '改回原来的名称。',
    },
    'use-right-server': {
      title: '让这台主机使用正确的 DNS 服务器',
      body: '请在主机网络设置的源头填写服务器：netplan、NetworkManager、DHCP 或 `resolvectl dns`。只改 `/etc/resolv.conf` 往往会被覆盖。之后重启 Docker 或 containerd。',
      undo: '恢复原来的服务器。',
    },
    'add-record': {
      title: '创建记录',
      body: 'A 记录指向注册表前面的代理或负载均衡器的地址；只有它在 IPv6 上监听时才需要 AAAA 记录。内网和外网的地址可以不同。',
      undo: '删除这条记录。',
    },
    'mend-resolver': {
      title: '让服务器应答',
      body: '确认它在运行，这台主机能到达它的 53 端口（UDP 和 TCP），并且它允许应答这台主机的查询。在集群中，请查看 CoreDNS 的 Pod。在修好之前，可以先使用别的 DNS 服务器。',
      undo: '恢复原来的设置。',
    },
    'look-up': { title: '在主机上再解析一次' },
    'look-up-inside': {
      title: '在容器里解析',
      body: '在作业的脚本中运行：`getent hosts registry.example.com; cat /etc/resolv.conf`。',
    },
    'docker-dns': {
      title: '指定容器用的 DNS 服务器',
      body: '把这个键加入现有的文件。已在运行的容器仍使用原来的服务器。',
      undo: '删除这个键，重启 Docker。',
    },
    'restart-docker': {
      title: '重启 Docker',
      body: '这台主机上的容器会停止，只有设置了重启策略的才会自动恢复。在 Kubernetes 节点上，请改为重启 containerd。',
      undo: '没有需要回滚的内容。',
    },
    'extra-hosts': {
      title: '或者，把地址告诉 Runner',
      body: '适用于 Docker executor，以及没有登记在任何 DNS 中的名称。地址变化时必须跟着改。',
      undo: '删除这一行。',
    },
    'realm-settings': { title: '查看注册表让客户端到哪里获取令牌', body: '这里要看的是 `realm`。' },
    'public-realm': {
      title: '设置 GitLab 的公开地址',
      body: '填写用户在浏览器中打开的地址，有相对路径的也要带上。如果已经是这个地址，问题就在客户端的 DNS：请让它使用有这个名称的 DNS 服务器。',
      undo: '恢复原来的值，再次应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启。正在进行的上传会失败，可以重试。',
      undo: '恢复原来的值之后再应用一次。',
    },
    'storage-settings': {
      title: '查看注册表使用的端点',
      body: '`regionendpoint` 是它的地址。没有这一项时，名称由 `bucket` 和 `region` 得出，区域写错就会得到不存在的名称。',
    },
    'look-up-storage': {
      title: '在注册表运行的地方解析',
      body: '填写端点的主机名。使用 Helm chart 时，请在节点上，或在有 shell 的 Pod 中运行。',
    },
    'mend-storage-name': {
      title: '更正端点，或者让主机能解析它',
      body: '在存储设置中更正 `regionendpoint` 或 `region`。如果名称正确，请让注册表的主机使用有它的 DNS 服务器。不使用 `pathstyle` 时，主机名前面会加上存储桶的名称，这个名称也必须在 DNS 中。',
      undo: '恢复原来的值，再次应用配置。',
    },
  },
  checks: {
    name: {
      title: '再次解析名称',
      fixed: '主机能解析这个名称。请重试之前失败的操作。',
      notFixed: '主机仍然解析不了这个名称。',
    },
    login: {
      title: '在失败的地方再次登录',
      fixed: '名称已能解析，登录成功。',
      notFixed: '仍然失败。如果消息变了，请粘贴到起始页面。',
    },
    service: {
      title: '从客户端请求令牌',
      fixed: '客户端能解析 GitLab 的名称，令牌服务有应答。',
      notFixed: '客户端仍然得不到令牌服务的应答。',
    },
    pull: {
      title: '拉取一个镜像',
      fixed: '注册表能访问它的存储。',
      notFixed: '注册表仍然返回错误。日志的最新一行写有原因。',
    },
  },
  evidence: {
    'registry-name': '注册表的名称无法解析。',
    'realm-name': '注册表应答了，但 GitLab 令牌服务的名称无法解析。',
    'storage-name': '注册表无法解析对象存储的名称。',
    'bare-lookup': '有一个名称无法解析；属于哪个服务，这一行没有写。',
    'curl-lookup': 'curl 无法解析这个名称。',
    'said-no-such-host': 'DNS 服务器没有这个名称。',
    'said-server-failed': 'DNS 服务器返回了错误。',
    'said-nothing': 'DNS 服务器没有应答。',
    'name-found': '主机能解析这个名称。',
    'name-not-found': '主机不能解析这个名称。',
    'port-without-name': '从这里解析不了注册表的名称。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
