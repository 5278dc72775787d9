import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '请求过多：达到了速率限制',
  summary:
    '途中有一方在统计请求数，超出上限就返回 429：可能是 Docker Hub、GitLab、代理，也可能是注册表自己。处理办法取决于是谁在限制。',
  symptom:
    '拉取或推送失败，报 `toomanyrequests` 或 `429 Too Many Requests`，多半发生在许多作业同时运行时；什么都不改，过一段时间又恢复正常。',
  background: [
    '从消息的措辞可以看出是谁在计数。`You have reached your pull rate limit` 是 Docker Hub，与您自己的注册表无关。`Retry later` 是 GitLab。HTML 页面来自代理，最后一行写着程序名称。带有 `TOOMANYREQUESTS` 和 `too many requests` 的 JSON 来自注册表。',
    'Docker Hub 对已登录的客户端按账号计数，对未登录的按网络地址计数。同一地址后面的所有 Runner 共用一份额度，拉取 `docker:dind` 或 `alpine` 的作业会一起把它用完。',
    '一次推送或拉取由许多请求组成：逐层检查、分步上传，其间还要获取令牌。对网页来说合适的上限，一个镜像就能达到。使用 `limit_req` 时，NGINX 默认返回 503，除非设置为 429，因此同样的限制也可能显示为 `503 Service Temporarily Unavailable`。',
    'GitLab 的限制有两种。速率限制返回 429 和 `Retry later`。因登录失败而封禁时，在一段时间内，来自该地址的所有请求（包括网页）都会得到 403 `Forbidden`。如果 GitLab 看到的是负载均衡器的地址而不是客户端的地址，所有客户端就会合并计数。',
    '较旧的 Docker（24 及以前）无法解析网页，会打印 `error parsing HTTP 429 response body: invalid character`。这不是另一个故障。',
  ],
  questions: {
    who: {
      title: '是谁返回 429？',
      help: '命令向注册表和 GitLab 各发送一次请求。请在出错的机器上，趁错误正在发生时运行。',
      answers: {
        hub: 'Docker Hub：`You have reached your pull rate limit`',
        gitlab: 'GitLab：`Retry later`',
        ban: 'GitLab 因登录失败而封禁：403 `Forbidden`，日志中有 `Rack_Attack` 和 `blocklist`',
        proxy: '代理：HTML 页面',
        registry: '注册表：带有 `TOOMANYREQUESTS` 的 JSON',
        other: '其他机构的注册表',
        unsure: '无法确认',
      },
    },
    image: {
      title: '镜像名称以什么开头？',
      findOut: '在命令、`.gitlab-ci.yml`、`FROM` 行或 Pod 定义中查看镜像名称。',
      answers: {
        none: '没有主机，或以 `docker.io/` 开头',
        own: '我们的 GitLab 或其注册表的主机',
        elsewhere: '其他注册表的主机',
        unsure: '不清楚',
      },
    },
    puller: {
      title: '是什么在从 Docker Hub 拉取？',
      help: '登录信息要放在哪里，取决于执行拉取的程序。',
      answers: {
        job: 'GitLab 的 CI 作业',
        host: '机器上的 docker 或 podman',
        node: 'Kubernetes 节点',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'hub-jobs': {
      title: '让作业减少从 Docker Hub 的拉取，并登录后再拉取',
      body: '群组的依赖代理会把镜像保存在 GitLab 中，只是偶尔才访问 Docker Hub。',
    },
    'hub-host': {
      title: '在这台机器上登录 Docker Hub，或在前面放一个镜像站',
      body: '登录之后，拉取按账号计数，而不是按网络计数。',
    },
    'hub-nodes': {
      title: '为集群配置 Docker Hub 的登录信息，或使用自己的副本',
      body: '同一地址后面的节点共用一份额度；新节点会一次拉取全部镜像。',
    },
    'gitlab-limits': {
      title: '为需要频繁请求的一方提高 GitLab 的上限',
      body: '每次拉取都要向 GitLab 获取令牌。同一地址的作业一多，看起来就像攻击。',
    },
    'lift-ban': {
      title: '找出失败的登录，并把自己的地址列为例外',
      body: '封禁到期会自行解除，默认为一小时；但只要还有程序用错误的密码登录，就会再次封禁。',
    },
    'proxy-limits': {
      title: '让注册表不受代理限制',
      body: 'GitLab 自带的 NGINX 没有对注册表设限，因此是另一个代理，或是您自己添加的设置。',
    },
    'registry-limits': {
      title: '查看注册表用的是哪种限制',
      body: '注册表自身的限流默认关闭。对象存储拒绝请求时，注册表也会返回同样的结果：这时它的日志里有存储错误，请转到 [[s3-slow-down]]。',
    },
    'other-registry': {
      title: '这是另一个注册表的限制',
      body: '与 GitLab 无关。限制是多少、如何计数，请看那个注册表的文档。',
    },
  },
  steps: {
    'hub-left': {
      title: '查看 Docker Hub 给这个网络还留有多少额度',
      body: '`ratelimit-limit` 是额度及其时长（秒），`ratelimit-remaining` 是剩余次数。查询不消耗额度。如果没有这两行，这里就没有限制。',
    },
    'through-proxy': {
      title: '在镜像名称前加上依赖代理',
      body: '在 `.gitlab-ci.yml` 中用 `${CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX}/alpine:3.20` 代替 `alpine:3.20`；`FROM` 行则通过构建参数使用这个前缀。项目必须属于已开启依赖代理的群组；如果被拒绝，请看 [[dependency-proxy]]。',
      undo: '恢复原来的名称。',
    },
    'login-for-jobs': {
      title: '为作业配置 Docker Hub 的登录信息',
      body: '使用 Docker 账号的访问令牌，把命令的输出放进项目或群组的变量 `DOCKER_AUTH_CONFIG`。如果变量已存在，就在 `auths` 下添加条目。',
      undo: '删除变量。',
    },
    'hub-login': {
      title: '登录 Docker Hub',
      body: '以执行拉取的用户运行不带主机名的 `docker login`。服务以各自的用户运行。',
      undo: '用 `docker logout` 删除登录。',
    },
    mirror: {
      title: '或者让 Docker 先访问镜像站',
      body: '在 `/etc/docker/daemon.json` 的 `registry-mirrors` 中指定，并重启 Docker。它只对 Docker Hub 有效。GitLab 的注册表不能充当这样的镜像站；依赖代理也不行，因为它需要自己的前缀。',
      undo: '删除该条目，再重启 Docker。',
    },
    'hub-secret': {
      title: '为 Docker Hub 创建拉取用的 Secret',
      body: '使用 `kubectl create secret docker-registry`，带上 `--docker-server=https://index.docker.io/v1/` 和 Docker 账号的访问令牌。然后在 Pod 或其服务账号的 `imagePullSecrets` 中引用它。',
      undo: '删除这个 Secret。',
    },
    'own-copy': {
      title: '或者把需要的镜像放进您自己的注册表',
      body: '用 `skopeo copy` 复制一次，并在清单中写副本的名称。把 `imagePullPolicy` 设为 `IfNotPresent` 也能减少不必要的请求。',
      undo: '恢复原镜像的名称。',
    },
    'see-throttled': {
      title: '查看 GitLab 限制了谁、原因是什么',
      body: "`env` 为 `throttle` 表示速率限制，`blocklist` 表示封禁；`remote_ip` 是被计数的地址。如果它是负载均衡器的地址，请先用 `nginx['real_ip_trusted_addresses']` 让 GitLab 看到真实地址。",
    },
    'raise-limits': {
      title: '提高上限',
      body: '在管理中心“设置 > 网络”中有关速率限制的部分设置。请放行 Runner 的地址，或提高已认证请求的上限，不要全部关闭。更改立即生效。',
      undo: '恢复原来的数值。',
    },
    'ask-less': {
      title: '分散负载',
      body: '都在整点启动的作业会同时发出请求，请错开时间。把 Runner 的 `pull_policy` 设为 `if-not-present`，对已有的镜像就不再发请求。',
      undo: '恢复原来的策略和时间。',
    },
    'mend-login': {
      title: '找出用错误密码登录的程序',
      body: '多半是留在集群、定时作业或某台机器的 `config.json` 中的旧访问令牌。请在那里换成新的。',
      undo: '没有需要回滚的内容。',
    },
    'allow-address': {
      title: '把自己的地址排除在封禁之外',
      body: '填写 Runner、节点和负载均衡器的地址；网段的写法如 `198.51.100.0/24`。这是 GitLab 的设置，不是注册表的。',
      undo: '删除这些地址。',
    },
    apply: {
      title: '应用配置',
      body: '如果 GitLab 是自编译的，请重启 GitLab，而不是注册表。',
      undo: '恢复原来的值之后，再应用一次。',
    },
    'see-limits': {
      title: '查找请求限制',
      body: '还要检查 CDN、Web 应用防火墙和 API 网关：错误页的最后一行写着是哪个程序生成的。',
    },
    exempt: {
      title: '去掉对注册表的限制',
      body: '从处理 `/v2/` 的配置块以及 GitLab 主机上处理 `/jwt/auth` 的配置块中删除 `limit_req` 和 `limit_conn`。如果必须保留限制，请按客户端地址计数，并把 `burst` 设为几百，加上 `nodelay`。',
      undo: '恢复原来的行，再重新加载。',
    },
    reload: {
      title: '重新加载代理配置',
      undo: '恢复原来的行之后，再重新加载一次。',
    },
    'see-limiter': {
      title: '查看注册表自身的限流是否开启',
      body: '没有输出就表示没有设置；这时，请看出现 429 那一刻的注册表日志，其中写有存储返回的内容。',
    },
    'change-limiter': {
      title: '提高上限，或只做记录',
      body: '`rate_limiter` 下的每个 `limiters` 都有一个 `limit`，其中有 `rate`、`period` 和 `burst`。设了 `log_only` 就只计数，全部放行。请在当初设置的地方修改：Linux 软件包不会自行设置它。',
      undo: '恢复原来的值，再重启注册表。',
    },
    restart: {
      title: '重启注册表',
      body: '正在进行的推送和拉取会失败，可以重试。',
      undo: '没有需要回滚的内容。',
    },
    wait: {
      title: '按响应中给出的时间等待',
      body: '`Retry-After` 标头给出秒数。立即重试只会增加计数。',
    },
    'login-there': {
      title: '登录那个注册表，或把镜像复制到自己的注册表',
      undo: '用 `docker logout` 加主机名删除登录。',
    },
  },
  checks: {
    image: {
      title: '加入使用该镜像的这个作业，运行它，再粘贴它的日志',
      fixed: 'Runner 已经拉取了镜像。',
      notFixed: '作业仍然受到限制。',
    },
    pull: {
      title: '再次拉取镜像',
      fixed: '镜像已经取到。',
      notFixed: '仍然受到限制。',
    },
    events: {
      title: '查看接下来的拉取结果',
      fixed: '镜像已被拉取。',
      notFixed: '节点仍然受到限制。',
    },
    limit: {
      title: '在出错的机器上再检查一次',
      fixed: '现在不再返回 429。请在平常的负载下再试一次。',
      notFixed: '请求仍被拒绝。',
    },
  },
  evidence: {
    'docker-hub': 'Docker Hub 表示拉取额度已经用完。',
    'hub-used-up': 'Docker Hub 暂时不允许这个网络继续拉取。',
    'hub-left': 'Docker Hub 仍允许这个网络拉取。',
    'retry-later': '这是 GitLab 表示请求过多的说法。',
    'token-request-429': '请求过多，GitLab 拒绝了这个请求。',
    'rack-attack-throttle': '请求过多，GitLab 限制了这个地址。',
    'rack-attack-ban': '登录失败过多，GitLab 封禁了这个地址。',
    'page-429': '返回的是网页而不是 JSON：429 来自代理，而不是注册表。',
    'curl-page-429': '429 的内容是网页，因此来自代理。',
    'nginx-limits': 'NGINX 因自身的限制拒绝了发给注册表的请求。',
    'registry-limiter': '注册表自己表示请求过多。',
    'limiter-threshold': '注册表自身的限流已开启，有地址接近上限。',
    'client-429': '客户端得到的是 429。从这一行看不出来自哪一方。',
    'other-registry': '另一个注册表（与 GitLab 无关）表示请求过多。',
    'answered-429': '发给注册表的请求得到了 429。',
    'probe-limited': '现在的请求被 429 拒绝。',
    'probe-registry': '注册表自己返回 429。',
    'probe-proxy': '代理返回 429。',
    'probe-gitlab': 'GitLab 返回 429。',
    'probe-free': '这个请求没有被拒绝。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
