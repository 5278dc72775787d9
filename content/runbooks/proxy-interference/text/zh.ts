import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '请求被正向代理挡住',
  summary: '请求在外出途中被交给代理，而代理没有放行。',
  symptom:
    '消息中有 `proxyconnect tcp` 或 `Proxy Authentication Required`，或者在注册表地址之后只有 `Unauthorized`、`Forbidden` 或 `Service Unavailable`。在同一网络中用同一账号，浏览器却正常。',
  background: [
    '程序从环境变量 `HTTPS_PROXY`、`HTTP_PROXY` 得知代理，从 `NO_PROXY` 得知例外。对 `docker pull` 和 `docker push` 起作用的是守护进程的环境，在 Kubernetes 中则是节点上 containerd 的环境。在输入 `docker` 的 shell 里设置变量不起任何作用：只让人在那里 export 的做法正因此失败。',
    '对于 TLS 地址，客户端先向代理发送 `CONNECT`。如果代理拒绝，Go 程序只打印其应答的文字。因此，注册表地址之后孤零零的 `Unauthorized` 是代理说的：它拒绝的是代理的密码，不是注册表的。注册表会说 `unauthorized: authentication required`。',
    '内部的注册表根本不需要代理。`NO_PROXY` 中要写上两个主机：注册表的，以及发放令牌的 GitLab 的。不写端口；以点开头表示整个域。',
    '`HTTPS_PROXY` 的值中的 `https://` 表示代理自身使用 TLS。多数代理使用明文 HTTP，此时即使经过它的是 TLS，正确的值也以 `http://` 开头。',
    '会打开 TLS 连接的代理出示自己的证书，客户端便报 `x509: certificate signed by unknown authority`。请看 [[x509-unknown-authority]]。',
  ],
  questions: {
    target: {
      title: '代理挡住的是谁的请求？',
      findOut:
        'docker、containerd 或 CI 作业报的消息属于客户端。如果注册表自己的日志里有 `proxyconnect`，则是发往对象存储的。',
      answers: {
        registry: '客户端发往注册表的',
        realm: '客户端发往 GitLab 的',
        storage: '注册表发往对象存储的',
        unsure: '无法确认',
      },
    },
    direct: {
      title: '不经代理，注册表有应答吗？',
      help: '请在拉取镜像的程序所在的主机上运行。它直接访问注册表，打印一行结果。',
      answers: { yes: '有', no: '没有', unsure: '无法尝试' },
    },
    puller: {
      title: '是哪个程序在拉取或推送？',
      help: '需要更改的是这个程序的环境。',
      answers: {
        docker: 'Docker，包括为 CI 作业拉取镜像',
        node: 'Kubernetes 节点上的 containerd 或 CRI-O',
        job: 'CI 作业里的程序：kaniko、Podman、Docker-in-Docker',
        shell: '在 shell 中运行的 Podman、Skopeo、Buildah 或 curl',
        unsure: '不清楚',
      },
    },
    problem: {
      title: '代理作何反应？',
      findOut: '请看消息的结尾。',
      answers: {
        dead: '无法连接：`connection refused`、`i/o timeout`、`EOF`',
        unresolved: '找不到它的名称：`lookup`',
        scheme: '它不使用 TLS：`first record does not look like a TLS handshake`',
        credentials: '它要求凭证：`Proxy Authentication Required` 或 `Unauthorized`',
        refused: '它拒绝：`Forbidden` 或 `Service Unavailable`',
        certificate: '它出示自己的证书：`x509`',
        unsure: '无法确认',
      },
    },
  },
  outcomes: {
    'bypass-docker': {
      title: '让 Docker 守护进程不经代理',
      body: '可以直接访问注册表，不需要代理。',
    },
    'bypass-node': {
      title: '让节点的容器运行时不经代理',
      body: '请在运行这个镜像的 Pod 的每个节点上都这样做，或者写进用来创建节点的系统镜像。',
    },
    'bypass-job': {
      title: '让 CI 作业不经代理',
      body: '在作业里起作用的是作业的环境。Runner 自身的环境和主机上 Docker 的环境都传不到作业里。',
    },
    'bypass-shell': {
      title: '在 shell 中不经代理',
      body: '这些程序没有守护进程，启动它们的环境就是全部。',
    },
    'registry-environment': {
      title: '让注册表不经代理访问存储',
      body: '注册表被设置了代理，于是把发往自己对象存储的请求交给了它。客户端只看到 `500 Internal Server Error`。',
    },
    'right-proxy': {
      title: '更正代理的地址',
      body: '注册表只能经代理访问，而配置的地址上没有代理。',
    },
    'proxy-in-http': {
      title: '把代理的地址改为以 `http://` 开头',
      body: '这个值的协议表示怎样与代理通信，而不是经过它的是什么。',
    },
    'proxy-login': {
      title: '把凭证交给代理',
      body: '没有代理自己的用户名和密码，代理谁都不放行。它们与 GitLab 无关。',
    },
    'proxy-rule': {
      title: '让代理放行注册表',
      body: '代理认可客户端，但拒绝目标：主机，或者 443 以外的端口。',
    },
    'proxy-certificate': {
      title: '代理打开了 TLS 连接',
      body: '客户端必须信任它的证书颁发机构：请看 [[x509-unknown-authority]]。',
    },
  },
  steps: {
    'show-settings': {
      title: '查看使用的是哪个代理',
      body: '前几行是各服务的环境，然后是 Docker 使用的设置，最后是这个 shell。小写的变量同样有效。密码不会显示。',
    },
    'show-settings-in-job': {
      title: '查看作业使用的是哪个代理',
      body: '在作业的脚本中加入 `env | grep -i _proxy`，只运行一次。如果值里有密码，之后请删除这一行和作业日志。',
    },
    'except-docker': {
      title: '为守护进程把两个主机列为例外',
      body: '适用于 Docker 23.0 及以上。把这个键加入现有的文件，代理填现在使用的那个；不使用代理时，只需要 `no-proxy`。它优先于服务的环境变量。Docker Desktop 会忽略它：请在 Docker Desktop 自己的设置中更改。',
      undo: '删除这一项，重启 Docker。',
    },
    'except-old-docker': {
      title: 'Docker 23.0 之前：在服务的环境中列为例外',
      body: '选择 `docker`。已有的 `NO_PROXY` 会被替换：请把其中的主机也写进来。',
      undo: '删除文件 `no-proxy.conf`，执行 `sudo systemctl daemon-reload`，再重启 Docker。',
    },
    'restart-docker': {
      title: '重启 Docker',
      body: '这台主机上的容器会停止，只有设置了重启策略的才会自动恢复。',
      undo: '没有需要回滚的内容。',
    },
    'except-service': {
      title: '为运行时把两个主机列为例外并重启',
      body: '选择正在使用的单元。运行中的容器不受影响。已有的 `NO_PROXY` 会被替换：请把其中的主机也写进来；在 Kubernetes 中还要写上集群内部的网络和 `.svc`。',
      undo: '删除文件 `no-proxy.conf`，执行 `sudo systemctl daemon-reload`，再重启该单元。',
    },
    'except-job': {
      title: '为 Runner 的所有作业把两个主机列为例外',
      body: 'Runner 会自动重新读取这个文件。如果只针对一个项目，也可以用同名的 CI/CD 变量。kaniko 需要它们在自己的容器里，Docker-in-Docker 需要它们在服务里，两者都会从这里得到。',
      undo: '删除这些项。',
    },
    'except-shell': {
      title: '在这个 shell 中把两个主机列为例外',
      body: '要长期有效，请写入用户的配置文件，或者不带 `export` 写入 `/etc/environment`。',
      undo: '关闭这个 shell，或者删除这些行。',
    },
    'except-storage': {
      title: '为注册表把对象存储列为例外',
      body: '如果注册表根本不需要代理，请改为去掉它的 `HTTP_PROXY` 和 `HTTPS_PROXY`。容器的环境变量传不到注册表：它的环境是 `registry["env"]`。在 AWS 上，角色从 `169.254.169.254` 取得密钥，也要列为例外。',
      undo: '删除这一项，再次应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启。正在进行的上传会失败，可以重试。',
      undo: '恢复原来的值之后再应用一次。',
    },
    address: {
      title: '设置正确的地址',
      body: '请向网络团队询问。只有代理就运行在这台主机上时，`127.0.0.1` 才正确；在容器或虚拟机里它绝不正确。',
      undo: '恢复原来的地址，重启 Docker。',
    },
    'address-in-http': {
      title: '让地址以 `http://` 开头',
      body: '其他设置了这个变量的地方也要同样更改：服务的环境、作业、shell。',
      undo: '恢复原来的地址，重启 Docker。',
    },
    credentials: {
      title: '在地址中写上用户名和密码',
      body: '格式是 `http://user:password@proxy.example.com:3128`；特殊字符按 URL 的写法，`@` 写作 `%40`。凡能读取这个文件的人都能看到密码：请使用专用账号，并把文件权限设为 `600`。更好的办法是让代理对这台主机免密放行。',
      undo: '去掉凭证，重启 Docker。',
    },
    'allow-destination': {
      title: '请求放行目标',
      body: '代理必须允许以 `CONNECT` 访问注册表和 GitLab，包括它们的端口：许多代理只允许 443。在 Squid 中是 `SSL_ports` 和访问列表；代理的日志里有拒绝的记录。',
      undo: '删除这条规则。',
    },
  },
  checks: {
    login: {
      title: '在失败的地方再次登录',
      fixed: '请求不再被代理挡住，登录成功。',
      notFixed: '仍然失败。如果消息变了，请粘贴到起始页面。',
    },
    'pull-on-node': {
      title: '在节点上拉取镜像',
      fixed: '节点能从注册表拉取。',
      notFixed: '节点仍然不能拉取。',
    },
    pull: {
      title: '拉取一个镜像',
      fixed: '注册表能访问它的存储。',
      notFixed: '注册表仍然返回错误。日志的最新一行写有原因。',
    },
  },
  evidence: {
    'proxy-dead': '客户端要使用代理，但没能与代理建立连接。',
    'proxy-unresolved': '代理的名称无法解析。',
    'proxy-without-tls': '客户端对代理使用 TLS，而代理不使用 TLS。',
    'proxy-wants-login': '代理要求它自己的凭证，或者拒绝了收到的凭证。',
    'proxy-refuses': '代理拒绝连接注册表。',
    'curl-proxy-login': '代理要求它自己的凭证，或者拒绝了收到的凭证。',
    'curl-proxy-refuses': '代理拒绝连接。',
    'curl-proxy-dead': 'curl 没能连上 3128 端口的代理。',
    'proxy-used': 'curl 把请求交给了环境变量中的代理。',
    'tunnel-open': '代理放行了请求。',
    'curl-proxy-unresolved': '代理的名称无法解析。',
    'proxy-address-https': '代理的地址以 `https://` 开头：只有代理自身使用 TLS 时才正确。',
    'storage-through-proxy': '注册表把访问存储的请求交给了代理。',
    'direct-way': '不经代理，注册表有应答。',
    'no-direct-way': '不经代理，注册表没有应答。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
