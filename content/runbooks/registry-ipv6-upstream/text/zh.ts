import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'NGINX 连接注册表的 IPv6 地址，而注册表没有在那里监听',
  summary: 'NGINX 连接的是 `::1`，而注册表监听的是另一个地址。',
  symptom:
    '客户端总是或时而收到 `502 Bad Gateway`。NGINX 的错误日志中有 `connect() failed (111: Connection refused) while connecting to upstream`，行末附近是 `upstream: "http://[::1]:5000/v2/…"`。',
  background: [
    '`localhost` 是一个名称，往往对应两个地址：`127.0.0.1` 和 `::1`。虽然是同一台主机，只监听 `127.0.0.1` 的注册表收不到发往 `::1` 的连接。',
    '如果名称解析出两个地址，NGINX 会轮流使用，被拒绝后再试下一个：日志里错误不断，大多数请求却成功，或者请求时而失败。如果只解析出 `::1`，则所有请求都失败。',
    '从 GitLab 15.2 起，Linux 软件包默认使用 `127.0.0.1:5000`。仍会出现这个错误的情形有两种：配置中写着 `localhost:`（更改内部端口的旧资料就是这样写的），或者使用自己的 NGINX。把名称换成地址即可，不需要关闭 IPv6。',
    '同样的一行，如果地址是 `127.0.0.1`，含义就不同：注册表没有运行，或者使用了别的端口。',
  ],
  questions: {
    listener: {
      title: '注册表在哪些地址上应答？',
      help: '请在注册表所在的主机上运行。它分别访问两个回环地址，打印一行结果，不做任何更改。',
      answers: {
        ipv4: '只有 `127.0.0.1`',
        ipv6: '只有 `::1`',
        both: '两个都应答',
        none: '两个都不应答',
        unsure: '无法确认',
      },
    },
    proxy: {
      title: '是哪个 NGINX 把请求转发给注册表？',
      help: '如果 `/etc/gitlab/gitlab.rb` 中有 `nginx["enable"] = false`，或者 GitLab 是自编译的，就是您自己的 NGINX。',
      answers: {
        bundled: 'GitLab 自带的 NGINX',
        own: '您自己的 NGINX',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'set-address': {
      title: '配置地址，而不是 `localhost`',
      body: 'GitLab 自带的 NGINX 和 GitLab Rails 都从注册表的设置中取得地址，改这一行，三者就一致了。',
    },
    'own-nginx': {
      title: '在自己的 NGINX 中写明地址',
      body: '在 `proxy_pass` 中写明地址之后，NGINX 就没有别的选择。',
    },
    'proxy-elsewhere': {
      title: 'NGINX 的 `localhost` 不是注册表的那一个',
      body: '注册表在其主机的两个地址上都应答，说明 NGINX 连接的是别处：在容器里，`localhost` 就是容器自己。如果 NGINX 在同一台主机上，那一行就是在注册表重启期间写下的。',
    },
    'registry-down': {
      title: '注册表没有运行',
      body: '两个地址上都没有应答，因此原因不是 IPv6。请先查明它为何停止，再启动它。',
    },
  },
  steps: {
    'registry-address': {
      title: '设置注册表监听的地址',
      body: '请保留当前使用的端口。如果有其他节点连接这个注册表，它必须在相应的网络上监听：请不要改它的地址，只更正 NGINX 所用的地址。手动设置过的 `gitlab_rails["registry_api_url"]` 也要用同样的地址。如果 GitLab 是自编译的，您的 NGINX 中的 `proxy_pass` 也一样。',
      undo: '恢复原来的值，再次应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启。正在进行的上传会失败，可以重试。',
      undo: '恢复原来的值之后再应用一次。',
    },
    'nginx-upstream': {
      title: '在 `proxy_pass` 中写明地址',
      body: '这里关键的是 `proxy_pass` 这一行，其余是注册表本来就需要的配置。如果它引用了 `upstream` 块，请替换其中的 `localhost`。',
      undo: '恢复原来的配置，并重新加载 NGINX。',
    },
    'reload-nginx': {
      title: '检查配置并重新加载 NGINX',
      body: '在 NGINX 所在的主机上运行 `sudo nginx -t && sudo systemctl reload nginx`；如果在容器里，则在容器中执行同样的操作。',
      undo: '恢复原来的配置之后再重新加载一次。',
    },
    'upstream-of-other-host': {
      title: '在 `proxy_pass` 中写明注册表的主机',
      body: '使用 NGINX 能够访问注册表的地址，并让注册表在这个地址上监听：Linux 软件包用 `registry["registry_http_addr"]`，其他方式用 `config.yml` 中的 `http.addr`。这个端口是明文 HTTP，请只对 NGINX 和 GitLab 开放。',
      undo: '恢复两侧原来的地址。',
    },
    'registry-status': {
      title: '查看它是否在运行，以及最后的日志',
      body: '如果每次看到的运行时间都只有一两秒，说明它一启动就停止。最后几行会写明原因，请先解决它。',
    },
    'start-registry': {
      title: '启动注册表',
      body: '只需几秒钟。',
      undo: '没有需要回滚的内容。',
    },
  },
  checks: {
    'through-proxy': {
      title: '经由代理访问注册表',
      fixed: '注册表已能经由代理应答。如果之前是时而失败，还请确认错误日志中不再新增含有 `[::1]` 的行。',
      notFixed: '经由代理仍然得不到注册表的应答。NGINX 错误日志的最新一行写有它尝试的地址。',
    },
  },
  evidence: {
    'ipv6-loopback-refused': 'NGINX 试图通过 `::1` 访问注册表，但那里没有程序监听。',
    'ipv6-loopback-upstream': 'NGINX 把注册表的请求发往 `::1` 时出了问题。',
    'ipv6-loopback-refused-registry-name': 'NGINX 在 `::1` 上被拒绝，主机名看似注册表，但从请求本身看不出来。',
    'ipv4-loopback-refused': 'NGINX 在 `127.0.0.1` 上被拒绝：注册表没有运行，或者使用了别的端口。',
    'listener-ipv4': '注册表只在 `127.0.0.1` 上应答。',
    'listener-ipv6': '注册表只在 `::1` 上应答。',
    'listener-both': '注册表在两个回环地址上都应答。',
    'listener-none': '两个回环地址上都没有应答。',
    'answers-through-proxy': '注册表经由代理应答了。',
    'bad-gateway-through-proxy': '经由代理应答的不是注册表。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
