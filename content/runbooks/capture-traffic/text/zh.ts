import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '捕获客户端与注册表之间的通信',
  summary: '让 mitmproxy 在客户端与注册表之间工作几分钟，记录每个请求，之后再全部移除。',
  symptom: '推送或拉取失败，而客户端和日志都看不出：哪个请求由谁（注册表、代理，还是重定向后的存储）给出了怎样的应答。',
  background: [
    'HTTPS 会隐藏请求内容，因此捕获方必须自己终结连接：mitmproxy 用自己的证书接下连接，再另开一条到注册表。只有当客户端信任 mitmproxy 的证书颁发机构时，它才会接受。从那时起，谁持有该机构的密钥，谁就能读取并篡改这台机器发送的一切。所以用完要立刻移除，也不要在为他人提供服务的机器上这样做。',
    '记录中含有明文的密码、访问令牌和 Bearer 令牌，以及可以访问存储的签名地址。请像对待密码文件一样对待它：绝不要附到工单里，用完就删除。最后一步打印的请求列表，几乎足以回答所有问题。',
    '与注册表通信的是 Docker 守护进程，而不是 `docker` 命令。因此在执行 `docker push` 的 shell 里设置 `HTTPS_PROXY` 什么也捕获不到。podman、skopeo、buildah 和 curl 是自己通信的，对它们来说在 shell 里设置才对。',
    '旧资料有三处行不通。`mitmproxy --port` 会被拒绝，应为 `--listen-port`，简写 `-p`。`docker daemon --debug` 已不存在，程序是 `dockerd`，停止时用 `systemctl`，并连同 `docker.socket` 一起停止，而不是用 `initctl`。另外，到存储的重定向是 307，拒绝是 `403 Forbidden`；写成 201 和 `403 Unauthorized` 的说法是错的。',
  ],
  questions: {
    need: {
      title: '您需要看到什么？',
      help: '捕获会改动这台机器，还会记录机密。只想看单个请求的应答，则无需捕获。',
      answers: {
        one: '某一类请求的应答',
        whole: '一次推送或拉取的全部请求及顺序',
        unsure: '不确定',
      },
    },
    client: {
      title: '失败的是哪个程序？',
      help: '如果用 skopeo 或 podman 也会失败，请在那里捕获：无需重启，也不必让整台机器信任什么。',
      answers: {
        docker: 'Docker',
        shell: 'podman、skopeo、buildah 或 curl',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'one-request': {
      title: '无需捕获，直接发送请求',
      body: '首个应答、上传的去向、层的重定向目标：这三个请求已能看到捕获所能看到的大部分内容。如果仍解释不了故障，再回来捕获。',
    },
    docker: {
      title: '捕获 Docker 守护进程的通信',
      body: 'Docker 会重启两次；除非启用了 `live-restore`，这台机器上的容器也会随之停止。请尽量使用测试机。',
    },
    shell: {
      title: '捕获单个 shell 中的程序',
      body: '只有从此 shell 启动的程序会被捕获。无需重启任何东西。',
    },
  },
  steps: {
    'ask-upload': {
      title: '查看上传被引向何处',
      body: '它应以 `https://` 开头，并且是客户端使用的地址。',
    },
    'ask-blob': {
      title: '查看层被重定向到哪里、那里如何应答',
      body: '307 会引向对象存储。那里的 403 是存储的应答，而不是注册表的：请参阅 [[s3-head-forbidden]]。',
    },
    'make-ca': {
      title: '安装 mitmproxy，并让它生成证书颁发机构',
      body: '请安装发行版的 `mitmproxy` 软件包。它首次启动时会在 `~/.mitmproxy` 中生成文件。请使用自己的账户，不要用 root。',
      undo: '如果只是为此而建，请删除 `~/.mitmproxy`：里面有该机构的密钥。',
    },
    'trust-ca': {
      title: '让这台机器信任它',
      body: '在 Debian 和 Ubuntu 上，命令应显示 `1 added, 0 removed; done.`。从此整台机器都信任它，最后一步会将其移除。',
      undo: '像最后一步那样，删除文件并更新证书库。',
    },
    start: {
      title: '在单独的终端中开始捕获',
      body: '让它一直运行；每个请求经过时都会显示出来。它只在本机监听。如果注册表的证书来自私有颁发机构，请加上 `--set ssl_verify_upstream_trusted_ca=/path/to/ca.crt`；如果这台机器只能经由另一个代理出去，请加上 `--mode upstream:http://proxy.example.com:3128`。',
      undo: '按 Ctrl+C，并删除记录。',
    },
    'through-docker': {
      title: '让守护进程经过它，并重启 Docker',
      body: '通过服务的 drop-in 文件设置代理；重启也让守护进程读入新的证书颁发机构。如果 `/etc/docker/daemon.json` 中有 `proxies`，请暂时去掉。',
      undo: '像最后一步那样，删除 drop-in 文件并重启 Docker。',
    },
    'through-shell': {
      title: '让此 shell 经过它',
      body: '请使用新的 shell，不要用正在运行捕获的那个。',
      undo: '关闭该 shell，或像最后一步那样取消这些变量。',
    },
    try: {
      title: '试一下',
      body: '应显示 `registry capture: works`，并且该请求要出现在另一个终端里。如果提示 CA 不受信任，或者另一个终端显示 `Client TLS handshake failed`，说明客户端不信任该机构：请重做让它信任的那一步。',
    },
    repeat: {
      title: '重复失败的操作',
      body: '捕获期间只做这一件事，以免记录里混入别的内容。',
      undo: '如果推送成功，镜像就进入了注册表；不需要时请在 GitLab 中删除该标签。',
    },
    'repeat-shell': {
      title: '在此 shell 中重复失败的操作',
      body: '捕获期间只做这一件事。如果程序需要登录，也请在这里登录：要看的往往就是那个请求。',
      undo: '推送的镜像可在 GitLab 中删除。',
    },
    read: {
      title: '停止捕获并阅读列表',
      body: '先在另一个终端按 Ctrl+C。正常的推送中，注册表起初返回 401，`/jwt/auth` 返回 200，尚不存在的层返回 404，一次上传依次是 202、202 和 201，清单是 201。正常的拉取中，层先是 307，接着由另一台主机（存储）返回 200。第一个与此不同的应答，就是需要解释的；该行里的主机说明是谁给出的。您可以把这份列表粘贴到首页。',
    },
    'remove-docker': {
      title: '全部移除，并重启 Docker',
      body: '这也会删除记录：需要的内容请先从列表中抄下来。如果只是为此而建，`~/.mitmproxy` 也请删除。如果之前从 `daemon.json` 中去掉了 `proxies`，请先放回去。',
      undo: '从第一步重新开始。',
    },
    'remove-shell': {
      title: '恢复此 shell',
      body: '这也会删除记录。如果只是为此而建，`~/.mitmproxy` 也请删除。',
      undo: '从第一步重新开始。',
    },
  },
  checks: {
    answer: {
      title: '发送首个请求并查看整个交互',
      fixed: '注册表正常地要求令牌。',
      notFixed: '最后一行说明了问题；请把全部输出粘贴到首页。',
    },
    removed: {
      title: '检查有无遗留',
      fixed: '这台机器上没有任何捕获的遗留。',
      notFixed: '还有遗留。请再次运行最后一步；对于捕获过的 shell，请取消变量或将其关闭。',
    },
  },
  evidence: {
    removed: '没有捕获的遗留。',
    'left-behind': '捕获的一部分仍在这台机器上。',
    works: '请求正经过捕获代理。',
    'does-not-work': '请求无法通过捕获代理。',
    'port-flag-refused': 'mitmproxy 拒绝选项 `--port`，如今应写 `--listen-port`。',
    'client-distrusts': '客户端不信任 mitmproxy 的证书。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
