import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表拒绝令牌，或者客户端无法获取令牌',
  summary: 'GitLab 的令牌服务与注册表之间有一处对不上：颁发者、受众、令牌服务的地址，或者令牌本身。',
  symptom:
    '密码正确，`docker login` 却以 `401 Unauthorized` 或 `authorization server did not include a token in the response` 结束；拉取报 `unauthorized: authentication required`；podman 报 `Requesting bearer token: invalid status code from registry 404`。',
  background: [
    '客户端第一次请求时，注册表总是先回 401。这个应答的 `Www-Authenticate` 标头给出 realm（即 GitLab 的 `/jwt/auth` 地址）和 `service`。客户端到那里获取令牌，再带着令牌回来。任何日志里都会有这第一个 401，它是正常的。',
    '注册表按以下顺序检查令牌：颁发者、受众、时间、签名密钥、签名。日志只记录最先发现的那一处，其余的不会写出，所以修好一处之后可能又出现另一条消息。在客户端看来它们都一样：标头里只有 `error="invalid_token"`。只有注册表自己的日志能够区分。',
    '颁发者是两侧必须写得一致的一个名称。Linux 软件包用 `omnibus-gitlab-issuer`，Helm chart 和自编译安装用 `gitlab-issuer`。不同安装方式的 GitLab 与注册表搭配使用时，不改其中一侧就会在这里失败。受众在所有 GitLab 中都是 `container_registry`，注册表的设置把它叫作 `service`。',
    '日志里满是 `error authorizing context: authorization token required`，看起来像这个问题，其实不是：上游项目的注册表就是这样记录第一个正常的 401。大约从 GitLab 15.0 起，GitLab 的注册表根本不写这一行，按旧资料去搜索它只会一无所获。',
  ],
  questions: {
    service: {
      title: '令牌服务怎样应答？',
      help: '命令先查看注册表让客户端到哪里获取令牌，再不带凭证访问那个地址，不会显示任何机密。正常时显示 `token service: 403` 和 `application/json`。',
      answers: {
        ok: '应答正常，或者令牌已经签发',
        'not-found': '找不到（404），或者没有地址',
        disabled: '`registry not enabled`',
        html: '返回网页或登录表单，或者其中没有令牌',
        error: '服务器错误（500、502、503）',
        unreachable: '客户端无法到达',
        unsure: '无法运行命令',
      },
    },
    refusal: {
      title: '注册表为什么拒绝令牌？',
      help: '先尝试登录一次，再到注册表所在主机上运行命令。它显示日志中最近的拒绝记录。',
      answers: {
        issuer: '`token from untrusted issuer`',
        audience: '`token intended for another audience`',
        altered: '签名、编码或格式不对',
        key: '`signed by untrusted key`',
        time: '已过期，或尚未生效',
        unsure: '看不到日志',
      },
    },
    owner: {
      title: '日志里的颁发者是您自己的 GitLab 吗？',
      help: '日志中的名称就是令牌里写的颁发者。',
      findOut:
        "在运行 GitLab Rails 的节点上执行 `sudo gitlab-rails runner 'puts Gitlab.config.registry.issuer'`，会显示您的 GitLab 写入的颁发者；使用 Helm 时在 toolbox Pod 中执行，使用 Docker Compose 时在容器中执行。请比较两者。",
      answers: {
        ours: '是，两者相同',
        other: '不是，令牌来自另一套 GitLab',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'set-issuer': {
      title: '让注册表接受 GitLab 写入的颁发者',
      body: '修改注册表一侧：重启只需几秒，要填的值日志里就有。签名密钥照旧检查，信任范围不会因此扩大。',
    },
    'set-service': {
      title: '把注册表的受众设为 `container_registry`',
      body: '客户端会把注册表给出的 `service` 原样写进请求，而 GitLab 只签发面向 `container_registry` 的注册表令牌。如果设置没有问题，就是客户端或脚本出示了为其他用途签发的令牌，例如依赖代理的令牌。',
    },
    'fix-realm': {
      title: '把客户端指向正确的令牌服务',
      body: '注册表给出的 realm 没有指向您这套 GitLab 的令牌服务。',
    },
    'enable-in-gitlab': {
      title: '在 GitLab 一侧启用注册表',
      body: '注册表在运行，但 GitLab Rails 的配置里没有启用它，因此不为它签发令牌。',
    },
    'let-through': {
      title: '让令牌请求原样到达 GitLab',
      body: 'GitLab 前面有东西代它作了应答：登录门户、Web 应用防火墙或维护页面。Docker 不会填写表单。',
    },
    'gitlab-error': {
      title: '出错的是 GitLab 本身：先修好它',
      body: '原因不在注册表，也不在令牌设置。令牌请求已经到达 GitLab，在那里出了错。',
    },
    'reach-gitlab': {
      title: '让客户端能够到达令牌服务',
      body: '不只是注册表，每个客户端都必须能到达 realm 中写的 GitLab 地址。',
    },
    altered: {
      title: '找出途中损坏令牌的环节',
      body: 'GitLab 签发的令牌完整而且格式正确。没有签名或格式不对的令牌，要么在客户端与注册表之间被截断或替换，要么根本不是 GitLab 签发的。',
    },
    'other-key': {
      title: '最可能的原因是签名密钥',
      body: '颁发者和受众只要没人改动就是一致的；密钥对却会因为恢复机密文件或新增节点而不再成对。',
    },
    'other-time': {
      title: '令牌中的时间对不上',
      body: '两台主机的时钟不一致，或者令牌在使用时已经太旧。',
    },
  },
  steps: {
    'show-settings': {
      title: '查看两侧的设置',
      body: '先显示注册表的 realm、service 和颁发者，再显示 GitLab 的颁发者。如果有多个节点，请在各节点上运行与它有关的部分。',
    },
    'set-issuer': {
      title: '设置颁发者',
      body: '使用 Linux 软件包和 Docker Compose 时，写在运行注册表的节点的配置里。单节点部署中这个键同时用于两侧，下一步之后两侧就会一致。使用 Helm 时也是一个值用于两侧。',
      undo: '改回原来的值，再次应用配置。',
    },
    'set-service': {
      title: '设置受众',
      body: '`auth.token` 下的其他设置保持不变。',
      undo: '改回原来的值，再次应用配置。',
    },
    'set-realm': {
      title: '设置令牌服务的地址',
      body: '填写客户端访问 GitLab 所用的 URL；如果 GitLab 使用相对 URL，要连路径一起写，例如 `https://gitlab.example.com/gitlab`。后面会加上 `/jwt/auth`。`autoredirect` 必须关闭：开启时 realm 会变成注册表主机上的 `/auth/token`，而 GitLab 不提供这个路径。',
      undo: '改回原来的值，再次应用配置。',
    },
    'set-realm-if-wrong': {
      title: '如果地址本身不对，就重新设置',
      body: 'realm 写的是 `localhost`、仅内部可用的名称或未开放的端口时，才需要这一步。填写客户端访问 GitLab 所用的 URL。',
      undo: '改回原来的值，再次应用配置。',
    },
    enable: {
      title: '在 GitLab 中启用注册表',
      body: '如果同一节点上设置了 `registry_external_url`，Linux 软件包会自动启用。注册表运行在别处时，才需要单独设置这个键。',
      undo: '改回 `false`，再次应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启。正在进行的推送和拉取会失败，可以重试。',
      undo: '改回原来的值之后再应用一次。',
    },
    'restart-rails': {
      title: '重启 GitLab',
      body: 'GitLab Rails 在启动时读取 `gitlab.yml`。',
      undo: '没有需要回滚的内容。',
    },
    'exempt-path': {
      title: '让登录门户放行 `/jwt/auth`',
      body: 'GitLab 前面的任何设备都必须把对 `/jwt/auth` 的请求连同 `Authorization` 标头转给 GitLab，不重定向，也不自行应答。凭证由 GitLab 自己检查。',
      undo: '撤销放行规则。',
    },
    'read-errors': {
      title: '查看 GitLab 为什么无法应答',
      body: '看这些行里的 `exception.class`。`Errno::ENOENT` 或 `Errno::EACCES` 并带有 `gitlab-registry.key`，表示签名密钥不存在，或者用户 `git` 无法读取；`OpenSSL::PKey::RSAError` 表示文件里不是有效的密钥。如果是 502 却一行也没有，说明 Puma 没有运行，或者还在启动。',
    },
    'mend-gitlab': {
      title: '修好 GitLab',
      body: '私钥文件不存在时，只要 GitLab 中启用了注册表，`sudo gitlab-ctl reconfigure` 就会重新生成它。',
      undo: '重新配置没有需要回滚的内容。',
    },
    'leave-17-11-0': {
      title: '升级到之后的版本',
      body: 'GitLab 17.11.0 自身有一个缺陷：对不带凭证的请求，`/jwt/auth` 返回 500（`TypeError (no implicit conversion of nil into String)`）。请先备份。',
      undo: '升级之后没有简单的回退办法，只能依靠备份恢复。',
    },
    'open-way': {
      title: '打通从客户端到 GitLab 的路径',
      body: '在客户端上，realm 中的名称必须能解析，对应端口必须有应答。Runner 和 Kubernetes 节点使用的域名服务器和防火墙，往往与您的电脑不同。',
      undo: '撤掉新增的防火墙规则或域名记录。',
    },
    'try-token': {
      title: '获取一个令牌，自己出示一次',
      body: '命令向 GitLab 获取令牌，再带到注册表。`registry with this token: 200` 表示从运行命令的位置出发，令牌完好到达：请在出错的客户端上以及各级代理之后再试。如果脚本发送的是 `Bearer null`，说明它根本没有获取到令牌。',
    },
    'find-rules': {
      title: '查找代理中处理该标头的规则',
    },
    'pass-header': {
      title: '让标头原样通过',
      body: '在通往注册表的路径上，去掉设置、清空或截短 `Authorization` 的规则，并重新加载该代理。对标头大小的限制也会截断令牌。',
      undo: '恢复原来的规则，重新加载代理。',
    },
  },
  checks: {
    login: {
      title: '再次登录',
      fixed: '注册表接受了令牌。',
      notFixed: '令牌仍被拒绝。请再看一次注册表的日志：它接下来检查的一项可能也不对。',
    },
    service: {
      title: '再次检查令牌服务的应答',
      fixed: '令牌服务应答正常：对不带凭证的请求，它以 JSON 返回 403。',
      notFixed: '令牌服务的应答仍不正常。',
    },
  },
  evidence: {
    'untrusted-issuer': '令牌中的颁发者不是注册表所期望的那个。',
    'issuer-named': '这是令牌中写的颁发者。',
    'other-audience': '令牌不是为这个注册表签发的。',
    'audience-named': '这是令牌中写的受众。',
    'bad-signature': '没有签名，或者签名与内容不符：令牌在签名之后被改动过。',
    'no-signing-key': '令牌没有指明签名密钥，而 GitLab 总会指明。',
    undecodable: '令牌无法解码：它被截断或改动过。',
    'malformed-token': '当作令牌发来的内容并不是令牌。脚本里的变量为空时也会这样。',
    'invalid-token': '注册表拒绝了令牌，原因在前一行。',
    'invalid-token-challenge': '注册表拒绝了令牌，原因只写在它自己的日志里。',
    'token-was-issued': 'GitLab 在这里签发了令牌，说明令牌服务是好的。',
    'answer-without-token': '令牌服务作了应答，但应答里没有令牌。',
    'answer-web-page': '本该返回令牌，却返回了一个网页。',
    'answer-not-json': '本该返回令牌，却返回了别的内容，或什么都没有返回。',
    'bare-web-page': '返回的是网页，而不是注册表或令牌服务的应答。',
    'no-realm': '注册表没有说明到哪里获取令牌。',
    'realm-not-found': '令牌服务不在这个地址上。',
    'gitlab-404-page': 'GitLab 返回了自己的“地址不存在”页面。',
    'oauth-not-found': '令牌服务返回 404。旧版 containerd 在凭证被拒绝时也会这样报告。',
    'realm-autoredirect': '注册表把客户端指向 `/auth/token`，而 GitLab 不提供这个路径：`autoredirect` 处于开启状态。',
    'realm-loopback': '注册表给出的地址，让每个客户端都只能访问到自己。',
    'registry-not-enabled': 'GitLab 的配置中没有启用注册表。',
    'asked-realm': '这是注册表让客户端获取令牌的地址。',
    'asked-ok': '令牌服务应答正常。',
    'asked-disabled': '令牌服务应答：GitLab 中没有启用注册表。',
    'asked-not-found': '注册表给出的地址上没有令牌服务。',
    'asked-web-page': '令牌服务被一个网页挡住了。',
    'asked-error': '令牌服务返回服务器错误。',
    'asked-unreachable': '从运行命令的位置无法到达令牌服务。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
