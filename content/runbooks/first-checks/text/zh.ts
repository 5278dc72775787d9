import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '先做这五项检查',
  summary: '时钟、存储、日志、代理和第一个应答：五条命令不做任何更改，就能看出注册表的问题出在哪一环。',
  symptom: '注册表有问题，却没有任何消息说明原因；或者您做了更改，想确认一切正常。',
  background: [
    '每项检查排除一个环节，从最底层一直到客户端所见。之所以按这个顺序，是因为前面的环节一有问题，后面的检查也会失败。请逐条运行命令并粘贴输出，直到有一项发现问题为止。',
    '正常的注册表，其应答看起来像错误：`401 Unauthorized`，带有标头 `Docker-Distribution-Api-Version: registry/2.0`，以及 `Www-Authenticate` 标头，其中 `realm` 是 GitLab 的地址加上 `/jwt/auth`。意思是：我是注册表，请到那里获取令牌。对 `/v2/_catalog` 的应答正文，GitLab 的注册表是 162 字节，上游版本是 145 字节。',
    '登录成功并不能说明多少问题：只要服务器对 `/v2/` 返回 200，哪怕是普通网页，`docker login` 也会显示 `Login Succeeded`。因此最后一项检查看的是标头。',
    '有两处与旧资料不同。从 GitLab 18.5 起，注册表的 NGINX 文件是 `/var/opt/gitlab/nginx/conf/service_conf/gitlab-registry.conf`，此前是 `/var/opt/gitlab/nginx/conf/gitlab-registry.conf`。在 GitLab 一侧，`production_json.log` 和 `auth_json.log` 比 `production.log` 更有用。',
  ],
  questions: {
    clocks: {
      title: '检查 1：时钟一致吗？',
      help: '注册表会把 GitLab 令牌里的时间与自己的时钟比较，对象存储也会把每个请求的时间与自己的时钟比较。请在客户端上也比较 `date -u`：客户端时钟不对时，证书看起来就像无效一样。',
      answers: {
        agree: '相差不到一分钟',
        apart: '有偏差',
        unsure: '无法确认',
      },
    },
    storage: {
      title: '检查 2：存储工作正常吗？',
      help: '命令会打印日志中来自存储的最后几行。使用 S3 时，凭证、IAM 用户或角色的权限以及区域，这三样都必须正确。哪一样不对，就会出现 `InvalidAccessKeyId`、`AccessDenied` 或 `AuthorizationHeaderMalformed` 之类的代码。使用文件系统时，除了磁盘已满之外什么都不会打印，请查看剩余空间和目录的所有者。',
      answers: {
        quiet: '没有问题',
        trouble: '对象存储拒绝请求、中途断开或无法到达',
        'disk-full': '磁盘已满',
        'disk-rights': '注册表没有目录的写权限',
        unsure: '无法确认',
      },
    },
    logs: {
      title: '检查 3：两份日志里有什么？',
      help: '请先重现失败的操作，然后立刻运行命令。它会打印注册表最近的错误，以及 GitLab 中与注册表有关的错误。',
      answers: {
        quiet: '都没有错误',
        registry: '注册表的日志中有错误',
        gitlab: 'GitLab 的日志中有错误',
        'no-log': '注册表根本没有日志',
        unsure: '无法确认',
      },
    },
    proxy: {
      title: '检查 4：代理是否把请求转发给注册表？',
      help: '命令会显示负责注册表端口的 server 块，并直接访问它转发到的地址，看注册表是否应答。使用 Helm 时，它查看路由以及已就绪的 Pod。如果前面还有您自己的代理，也请一并查看。',
      answers: {
        'passes-on': '是，注册表在那里有应答',
        'no-server': '没有注册表的 server 块',
        'no-registry': '有转发，但注册表没有应答',
        ipv6: '使用 `localhost`，而 IPv6 被拒绝',
        'no-scheme': '没有设置 `X-Forwarded-Proto`',
        unsure: '无法确认',
      },
    },
    answer: {
      title: '检查 5：注册表如何应答第一个请求？',
      help: '请在出现错误的地方运行：客户端、Runner 或节点。命令显示整个交互过程，最后一行说明其含义。',
      answers: {
        token: '401，并给出 GitLab 的令牌地址',
        'plain-realm': '401，但令牌地址是明文 HTTP',
        untrusted: '证书不受信任',
        expired: '证书已过期',
        'other-name': '证书属于其他名称',
        'no-tls': '端口不支持 TLS',
        'no-name': '找不到名称',
        'no-connection': '无法连接',
        gateway: '代理返回 502、503 或 504',
        unavailable: '注册表自身返回 503',
        'not-found': '`404 page not found`',
        other: '网页，或无需令牌的 200',
        unsure: '无法确认',
      },
    },
  },
  outcomes: {
    'all-well': {
      title: '所有应答都正常',
      body: '五个环节都没有问题。如果仍有失败，原因就在权限、名称、某个镜像，或者 GitLab 与注册表之间。接下来就查看这些。',
    },
    'registry-errors': {
      title: '注册表的日志说明了问题',
      body: '日志里的一行通常就够了。如果无法粘贴，接下来的问题会根据您看到的现象继续引导。',
    },
    'gitlab-errors': {
      title: 'GitLab 在签发令牌时出错',
      body: '问题不在注册表：请求是在 GitLab 处失败的，多半是在签发令牌的地址上。',
    },
    'from-what-you-see': {
      title: '根据看到的现象继续排查',
      body: '命令无法运行，或者没有得出结论。请根据看到的现象继续排查。',
    },
    'clock-skew': {
      title: '时钟有偏差',
      body: '请先校准时钟：单凭时钟偏差，就可能使所有令牌被拒。',
    },
    's3-credentials': {
      title: '对象存储有问题',
      body: '下一份运维手册会分辨是哪种问题。',
    },
    'storage-full': {
      title: '空间已用尽',
      body: '没有空间就无法推送，但仍可拉取。',
    },
    'storage-permission': {
      title: '注册表无权使用其目录',
      body: '是所有者、上级目录或系统策略造成了阻碍。',
    },
    'registry-crash-loop': {
      title: '注册表没有运行',
      body: '没有日志，说明注册表从未在这里运行过，或者还没写日志就退出了。看状态即可分辨。如果只是没有启用，请先启用。',
    },
    'request-not-forwarded': {
      title: '请求没有原样到达注册表',
      body: '缺少注册表的 server 块，或者路径在途中被改动。',
    },
    'gateway-error': {
      title: '代理得不到应答',
      body: '代理在运行，但它后面没有应答。',
    },
    'registry-ipv6-upstream': {
      title: '代理尝试连接无人监听的 IPv6',
      body: '大约每两个请求就有一个以 502 失败。',
    },
    'push-retry-forwarded-headers': {
      title: '代理没有告知客户端使用 HTTPS',
      body: '注册表于是把上传指向 `http://` 地址。',
    },
    'token-rejected': {
      title: '客户端被引向错误的令牌地址',
      body: '该地址应当是用户访问 GitLab 所用的地址，并以 `https://` 开头。',
    },
    'x509-unknown-authority': {
      title: '客户端不信任该证书',
      body: '客户端不认识颁发机构，或者证书链没有发送完整。',
    },
    'x509-expired': {
      title: '证书已过期',
      body: '请续期，并让服务器使用新证书。',
    },
    'x509-name-mismatch': {
      title: '证书属于其他名称',
      body: '客户端使用的名称必须写在证书里。',
    },
    'http-https-mismatch': {
      title: '此端口上 HTTP 与 HTTPS 不一致',
      body: '客户端使用 TLS，而端口没有使用。',
    },
    'dns-failure': {
      title: '找不到注册表的名称',
      body: '在找到名称之前，其他都无从检查。',
    },
    'registry-unreachable': {
      title: '端口没有应答',
      body: '那里没有监听，或者中间有防火墙。',
    },
    'storage-health-check-failing': {
      title: '注册表自行停止了服务',
      body: '它对存储的自检失败，因此对所有请求都返回 503。',
    },
    'wrong-registry-address': {
      title: '应答的不是 GitLab 的注册表',
      body: '如果那确实是您的注册表，却无需令牌就返回 200，说明其配置缺少 `auth.token`，任何人都能拉取：请立即补上。',
    },
  },
  steps: {
    'see-state': {
      title: '查看注册表是否在运行、从何时起',
      body: '如果每次看到的运行时间都只有几秒，说明它在反复启动。',
    },
    'ask-from-gitlab': {
      title: '从 GitLab 访问注册表',
      body: 'GitLab 的页面使用内部地址，客户端从不使用它。如果客户端正常而这一步失败，请参阅 [[rails-cannot-reach-registry]]。',
    },
    repeat: {
      title: '重复失败的操作并粘贴全部输出',
      body: '请把客户端的全部输出，从命令到最后一行，粘贴到首页。看似无关紧要的消息，往往才是关键。',
    },
    'paste-errors': {
      title: '把这些行粘贴到首页',
      body: '首页会读取这些行并指出原因。不需要令牌和密码；您粘贴的内容不会离开浏览器。',
    },
  },
  checks: {
    login: {
      title: '登录注册表',
      fixed: '登录全程正常。',
      notFixed: 'GitLab 签发了令牌，而注册表拒绝了它。请把此刻注册表日志中的行粘贴到首页。',
    },
  },
  evidence: {
    'no-storage-errors': '日志中没有来自存储的错误。',
    'log-quiet': '两份日志都没有近期错误。',
    'log-registry': '注册表的日志中有近期错误。',
    'log-gitlab': 'GitLab 的日志中有与注册表相关的近期错误。',
    'log-missing': '注册表在这里没有写过日志。',
    'proxy-passes-on': '代理会转发请求，注册表在那里有应答。',
    'proxy-no-server': '代理没有注册表的 server 块。',
    'proxy-no-registry': '代理的转发目标没有应答。',
    'proxy-ipv6': '代理转发到 `localhost`，而 IPv6 上没有应答。',
    'proxy-no-scheme': '代理没有设置 `X-Forwarded-Proto`。',
    'answer-token': '注册表要求令牌，并说明到哪里获取：正常。',
    'answer-plain-realm': '注册表把客户端引向没有 TLS 的令牌地址。',
    'answer-untrusted': '客户端不信任注册表的证书。',
    'answer-expired': '注册表的证书已过期。',
    'answer-other-name': '证书中没有所请求的名称。',
    'answer-no-tls': '应答方没有使用 TLS。',
    'answer-no-name': '找不到注册表的名称。',
    'answer-no-connection': '没能建立连接。',
    'answer-gateway': '代理没有得到注册表的应答。',
    'answer-unavailable': '注册表的应答表明自己不可用。',
    'answer-not-found': '注册表有应答，但路径没有原样到达。',
    'answer-other': '应答的并不是要求令牌的 GitLab 注册表。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
