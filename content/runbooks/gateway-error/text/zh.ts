import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '网关得不到应答：502、503、504',
  summary: '请求到了代理，而代理后面的服务没有应答，或者出错了。',
  symptom:
    '客户端提示 `502 Bad Gateway`、`503 Service Temporarily Unavailable` 或 `504 Gateway Time-out`；推送时是在多行 `Retrying in …` 之后。或者，还没有向注册表请求镜像，登录和拉取就以 `500` 告终。',
  background: [
    '涉及两个网关：注册表前面的，和发放令牌的 GitLab 前面的。从客户端的用词可以区分：`Get "https://…/v2/": received unexpected HTTP status: 502` 和 `requesting bearer token: …` 是 GitLab；只有 `received unexpected HTTP status: 502`，以及 `login attempt to … failed with status: 502`，是注册表。',
    '原因只在网关的错误日志里。`connect() failed (111: Connection refused)`：`upstream:` 之后的地址上没有程序监听。`upstream timed out`：连接被接受了，但没有及时应答。`upstream prematurely closed connection`：开始处理，又中断了。注册表自己的日志里没有这些请求，或者以它停止的原因结尾。',
    '如果 `upstream:` 之后的地址是 `[::1]`，那是另一回事，解决起来很简单：[[registry-ipv6-upstream]]。',
    '一启动就停止的注册表每秒都会被重新拉起，此时 `gitlab-ctl status` 显示的运行时间只有一两秒。再重启一次没有用，有用的是最后几行日志：配置写错、端口被占用、数据库或存储拒绝连接。',
    '`504`，以及每次都在相同秒数后中断的推送，来自某个限制：NGINX、负载均衡器或内容分发网络。GitLab 自带的 NGINX 等待 900 秒。途中最短的等待时间起决定作用。',
    '带有 JSON（`UNAVAILABLE`）的 `503` 是注册表自己的应答：它的存储没有通过健康检查。请看 [[storage-health-check-failing]]。',
  ],
  questions: {
    place: {
      title: '网关后面失败的是哪个服务？',
      help: '请在客户端所在的位置运行。它不登录，分别访问两者并打印应答。注册表应为 401，令牌服务应为 403。',
      answers: {
        registry: '注册表',
        gitlab: 'GitLab 的令牌服务',
        none: '目前两者都正常',
        unsure: '无法确认',
      },
    },
    reason: {
      title: '网关遇到了什么？',
      help: '这些是错误日志的最后几行。这里要看的是请求中含有 `/v2/` 的行。',
      answers: {
        refused: '`Connection refused`、`No route to host` 或 `no live upstreams`',
        timeout: '`upstream timed out`，或者客户端提示 `504`',
        closed: '`upstream prematurely closed connection` 或 `Connection reset by peer`',
        unresolved: '`host not found in upstream`',
        unsure: '无法读取日志',
      },
    },
    state: {
      title: '注册表是否持续运行？',
      help: '它会查看两次，间隔十秒。',
      answers: { up: '在运行', down: '已停止', restarting: '反复启动', unsure: '无法确认' },
    },
    'gitlab-kind': {
      title: 'GitLab 是怎样失败的？',
      help: '这里要看的是请求中含有 `/jwt/auth` 的行。如果没有这样的行，而客户端收到 `500`，则是 GitLab 自己报错。',
      answers: {
        'no-answer': '没有应答：`502`、`503` 或 `504`',
        error: '以 `500` 应答',
        unsure: '无法确认',
      },
    },
  },
  outcomes: {
    'start-it': {
      title: '启动注册表',
      body: '网关正常，但后面没有程序在运行。',
    },
    'stops-again': {
      title: '查明注册表为何一启动就停止',
      body: '配置或环境中有什么使它无法启动，最后几行日志会写明。',
    },
    'right-upstream': {
      title: '让代理指向注册表',
      body: '注册表在运行，而代理到别的地址或端口去找它。',
    },
    'too-slow': {
      title: '等待更久，并让数据立即通过',
      body: '大的层需要几分钟才能发送和存储完。途中的每个网关都要等这么久，并且都不应先把上传内容攒起来。',
    },
    'closed-early': {
      title: '查明注册表为何中断',
      body: '注册表接受了请求，却没有应答就关闭了连接。',
    },
    'upstream-name': {
      title: '更正 upstream 的名称',
      body: 'NGINX 解析不了要转发到的主机。名称解析不了时，NGINX 甚至无法启动。',
    },
    'gitlab-down': {
      title: '恢复 GitLab',
      body: '注册表正常，但 GitLab 不发放令牌。它的网页很可能也打不开。',
    },
    'gitlab-fails': {
      title: '修复令牌服务的错误',
      body: 'GitLab 在运行，但生成令牌时出错。日志里写有异常的名称。',
    },
    'over-now': {
      title: '两个服务现在都有应答',
      body: '可能是重启、升级或负载高峰，也可能是多台服务器中只有一部分失败。发生的时间见日志。',
    },
  },
  steps: {
    'registry-status': {
      title: '查看它是否在运行，以及最后的日志',
      body: '在最后几行中查找 `fatal`、`panic` 或 `Error:`。在 Kubernetes 中，`kubectl describe pod` 还会显示 Pod 是否因内存不足而被停止。',
    },
    'start-registry': {
      title: '启动注册表',
      body: '只需几秒钟。如果又停止了，请重新回答关于状态的问题。',
      undo: '没有需要回滚的内容。',
    },
    'where-it-listens': {
      title: '查看注册表在哪里应答',
      body: '填写代理所用的端口。如果那里没有应答，`sudo ss -lntp` 会显示它实际的端口。使用 Helm chart 时，请用 `kubectl get endpoints` 确认 Service 有端点。',
    },
    'upstream-address': {
      title: '在代理中设置相同的地址',
      body: '适用于您自己的 NGINX。GitLab 自带的 NGINX 从 `registry["registry_http_addr"]` 取得地址；只有当有人手写了别的文件时才会不同。在容器里，`127.0.0.1` 就是容器自己。',
      undo: '恢复原来的地址，重新加载代理。',
    },
    reload: {
      title: '应用配置并重新加载代理',
      body: '正在处理的请求会按旧配置完成。使用 Docker Compose 时，如果设置有变，容器会重建，GitLab 会有几分钟无法使用。',
      undo: '重新应用原来的配置。',
    },
    'who-gave-up': {
      title: '查看是谁放弃了，用了多久',
      body: '错误页面中 `<center>` 那一行写有服务器的名称。请数一数到中断为止的秒数：NGINX 和 AWS 负载均衡器通常的上限是 60，Cloudflare 是 100（`524`），Azure 是 230。如果连 `/v2/` 都超时，说明注册表自身卡住了：请重启它，并检查它的存储。',
    },
    'wait-longer': {
      title: '让代理等待 900 秒',
      body: '适用于您自己放在 GitLab 或注册表前面的代理；GitLab 自带的 NGINX 已经是这些值。关闭请求缓冲之后，上传会立即到达注册表，此时令牌仍然有效。',
      undo: '恢复原来的值，重新加载代理。',
    },
    'outer-timeouts': {
      title: '更外层也同样设置',
      body: '把负载均衡器的空闲超时设为 900 秒或以上。如果内容分发网络的上限是固定的，请让注册表的主机绕过它。',
      undo: '恢复原来的值。',
    },
    'why-closed': {
      title: '查看发生的那一刻',
      body: '请对照时间。紧接着有启动信息：注册表崩溃了，或者被重启。内存不足：`dmesg` 或 `kubectl describe pod` 会显示；`chunksize` 很大时占用内存很多。使用 Google Cloud Storage 且推送时 CPU 负载很高，则指向注册表客户端的 HTTP/2：[[gcs-http2]]。',
    },
    'name-upstream': {
      title: '写一个 NGINX 能解析的名称或地址',
      body: '在容器网络中是服务的名称，并且两者必须在同一个网络里。NGINX 在启动时解析名称：请在注册表之后启动它，或者直接写地址。',
      undo: '恢复原来的名称，重新加载 NGINX。',
    },
    'token-errors': {
      title: '查看 GitLab 的 Web 服务状况',
      body: '如果 Puma 没有运行，或者运行时间只有几秒，就无法生成令牌。最后几行是失败的请求。',
    },
    'start-gitlab': {
      title: '启动已停止的服务',
      body: '正在运行的服务不受影响。在 Kubernetes 中，Web 的 Pod 会逐个替换。',
      undo: '没有需要回滚的内容。',
    },
    'wait-for-gitlab': {
      title: '等待几分钟',
      body: '启动之后，Puma 需要一分钟或更久才会应答，在此之前出现 `502` 是正常的。如果一直如此，请查看 `/var/log/gitlab/puma/puma_stderr.log`，并确认磁盘没有写满、数据库在运行。',
    },
    'mend-gitlab': {
      title: '解决异常指出的问题',
      body: '`Errno::ENOENT` 或 `Errno::EACCES` 并带有 `gitlab-registry.key`：私钥文件缺失或无法读取；请再次应用配置，让它重新写入；如果仍然没有，请看 [[missing-registry-key]]。`OpenSSL::PKey`：私钥文件损坏，或者内容不对。',
      undo: '恢复原来的文件或设置。',
    },
    'leave-17-11-0': {
      title: '升级到之后的版本',
      body: '`TypeError (no implicit conversion of nil into String)` 是 17.11.0 的缺陷。请先备份。',
      undo: '升级之后没有简单的回退办法，只能依靠备份恢复。',
    },
    'newest-errors': {
      title: '查看错误日志的最新几行',
      body: '如果检查成功却仍有新的行，说明网关后面只有部分服务器失败：`upstream:` 之后的地址写明是哪一台。',
    },
  },
  checks: {
    registry: {
      title: '经由代理访问注册表四次',
      fixed: '注册表已能经由网关应答。',
      notFixed: '网关仍然得不到应答。错误日志的最新一行写有原因。',
    },
    token: {
      title: '请求令牌',
      fixed: 'GitLab 的令牌服务有应答。',
      notFixed: '令牌服务仍然失败。',
    },
    push: {
      title: '再次推送一个大镜像',
      fixed: '推送完成。',
      notFixed: '仍然中断。请再数一次秒数：途中可能还有别的网关有下一个限制。',
    },
  },
  evidence: {
    'upstream-refused': 'NGINX 连不上注册表的地址。',
    'upstream-timeout': 'NGINX 等待注册表，然后放弃了。',
    'upstream-closed': '注册表没有应答就关闭了连接。',
    'upstream-unresolved': 'NGINX 解析不了注册表的主机名。',
    'registry-5xx-in-access-log': 'NGINX 对发往注册表的请求返回了自己的错误。',
    'token-upstream-failed': 'GitLab 的 NGINX 无法转发令牌请求。',
    'token-gateway-error': '令牌请求由网关应答，返回了错误。',
    'token-server-error': 'GitLab 生成令牌时出错。',
    'client-bad-gateway': '注册表前面的网关没有得到应答，原因只记录在网关的错误日志里。',
    'daemon-bad-gateway': '守护进程放弃了：注册表前面的网关没有得到应答。',
    'traefik-bad-gateway': 'Traefik 没有得到后面的注册表的应答。',
    'load-balancer-5xx': '负载均衡器没有得到后面的注册表的有效应答。',
    'haproxy-no-server': 'HAProxy 没有可以转发该请求的服务器。',
    'no-endpoints': '网关没有可以转发到的注册表。',
    'token-stage-bad-gateway': '这是客户端向 GitLab 请求令牌时得到的应答。',
    'token-stage-server-error': '客户端请求令牌时，GitLab 出错。',
    'token-service-failed': '应答的是网关，而不是 GitLab 的令牌服务。',
    'token-service-error': 'GitLab 的令牌服务返回了错误。',
    'curl-bad-gateway': '应答的是网关，而不是服务本身。',
    'gitlab-page': '这是 GitLab 自己的错误页面：它的 Web 服务没有应答。',
    'asked-registry-fails': '注册表的网关返回错误。',
    'asked-gitlab-fails': 'GitLab 的网关返回错误。',
    'state-up': '注册表在运行。',
    'state-down': '注册表已停止。',
    'state-restarting': '注册表反复启动。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
