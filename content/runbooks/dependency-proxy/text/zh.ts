import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '通过依赖代理取不到镜像',
  summary: '通过 GitLab 群组的依赖代理请求 Docker Hub 的镜像时，GitLab 拒绝了请求，或者根本没有收到请求。',
  symptom:
    '镜像名称中含有 `/dependency_proxy/containers/`，拉取以 `not found`、`error parsing HTTP 404 response body` 或拒绝的消息结束。同一个作业由别人启动，或在别的项目中，却能成功。',
  background: [
    '依赖代理不是容器注册表。它由 GitLab 自己在自己的主机上、在 `/v2/` 之下提供，并从 Docker Hub 取镜像。因此注册表的日志里看不到它，注册表的设置也不起作用。',
    '首先要取得面向服务 `dependency_proxy` 的令牌；拉取时的第一个 401 属正常。镜像只给群组的成员：访客角色即可，但必须是那个群组的角色，仅有下属项目的角色不行。',
    '对没有该角色的用户，GitLab 返回的不是 403，而是正文为空的 404，对一切无权查看的内容都是如此。Docker 把它显示为 `unexpected end of JSON input`，构建工具显示为 `not found`。登录成功并不能说明问题：登录时并不检查群组。',
    '在 CI 中，Runner 会以启动作业的用户自动登录，所以同一个作业有人失败、有人成功。脚本中的拉取或构建需要自行登录，并且名称必须带端口 `:443`：变量里带有端口，而登录只对完全一致的名称有效。',
    '如果注册表与 GitLab 在您自己的代理后面共用一个主机，把整个 `/v2/` 都转给注册表的规则也会截走发给依赖代理的请求。',
  ],
  questions: {
    said: {
      title: '拉取以什么结束？',
      help: '命令查看 GitLab 主机上由谁应答，由此可知请求是否到达依赖代理。',
      answers: {
        missing: '`not found`，或正文为空的 404',
        page: '带 HTML 页面的 404',
        forbidden: '`access forbidden`、403',
        credentials: '`HTTP Basic: Access denied`、401',
        registry: '应答的是注册表',
        works: '能到达依赖代理，但拉取本身失败',
        unsure: '不清楚',
      },
    },
    member: {
      title: '拉取的用户是那个群组的成员吗？',
      findOut:
        '群组是主机之后路径的第一部分。对于 CI 作业，看启动它的用户；对于定时计划，看其所有者。在群组的“管理 > 成员”中查看；继承来的成员算，仅属于下属项目的成员不算。',
      answers: {
        yes: '是，具有访客或更高的角色',
        no: '不是',
        unsure: '不清楚',
      },
    },
    switch: {
      title: '群组开启了依赖代理吗？',
      findOut: '打开群组，查看有没有“运维 > 依赖代理”。',
      answers: {
        on: '开启了',
        off: '没有开启，或没有这个页面',
        unsure: '看不到',
      },
    },
    name: {
      title: '镜像名称是怎么来的？',
      help: '名称由主机、端口、群组、`dependency_proxy/containers` 和镜像组成。',
      answers: {
        variable: '来自 `CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX`，或对应直属群组的变量',
        typed: '手写的',
        unsure: '不清楚',
      },
    },
    login: {
      title: '用什么登录？',
      findOut:
        '在作业日志中查找 `Authenticating with credentials from`；在自己的机器上，回想 `docker login` 时输入了什么。',
      answers: {
        job: '作业的凭证',
        token: '令牌或密码',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'add-member': {
      title: '把用户加为群组成员',
      body: '对非成员来说，群组与不存在没有区别。',
    },
    'turn-on': {
      title: '开启依赖代理',
      body: '可能是群组关闭了它，也可能是整个实例关闭了它。',
    },
    'use-prefix': {
      title: '用变量来写名称',
      body: '名称只要有一处不同，就会指向另一个群组、对应另一份登录信息，或者根本无法到达。',
    },
    upstream: {
      title: '在 Docker Hub 上查找镜像',
      body: 'GitLab 会转达 Docker Hub 的应答，也包括它的限制。',
    },
    'token-scopes': {
      title: '用可以使用依赖代理的令牌登录',
      body: '令牌背后的用户同样需要群组的访客角色。',
    },
    'job-login': {
      title: '在作业中登录依赖代理',
      body: '它与注册表的登录不是一回事：主机和端口都不同。',
    },
    route: {
      title: '把 GitLab 主机上的 `/v2/` 转给 GitLab',
      body: '注册表不知道依赖代理的镜像。',
    },
  },
  steps: {
    'who-started': {
      title: '在作业页面查看是谁启动的',
      body: '机器人、项目访问令牌或群组之外的人不必是群组成员，也能向项目推送并启动流水线。',
    },
    'add-guest': {
      title: '给该用户群组的访客角色',
      body: '在镜像名称所写群组的“管理 > 成员”中添加。如果不能加入顶级群组，请使用指向项目直属群组的 `CI_DEPENDENCY_PROXY_DIRECT_GROUP_IMAGE_PREFIX`。如果群组强制使用 SAML SSO，用户必须已通过它登录。',
      undo: '移除该成员，或恢复原来的变量。',
    },
    'group-switch': {
      title: '为群组开启',
      body: '在群组的“设置 > 软件包与注册表 > 依赖代理”中开启，需要所有者角色。不属于任何群组的个人项目没有依赖代理。',
      undo: '重新关闭。已保存的内容仍会保留。',
    },
    'group-switch-before-17': {
      title: '为群组开启',
      body: '在群组的“设置 > 软件包与注册表 > 依赖代理”中开启。15.0 到 16.11 需要维护者角色。不属于任何群组的个人项目没有依赖代理。',
      undo: '重新关闭。已保存的内容仍会保留。',
    },
    'instance-switch': {
      title: '如果没有这个开关，请为实例开启',
      body: '使用 Linux 软件包时默认开启，使用 Helm chart 时默认关闭。镜像保存在哪里是另外的设置；Helm chart 需要对象存储。',
      undo: '恢复原来的值。',
    },
    apply: {
      title: '应用配置',
      body: '如果 GitLab 是自编译的，请重启 GitLab，而不是注册表。',
      undo: '恢复原来的值之后，再应用一次。',
    },
    prefix: {
      title: '作业的镜像使用变量',
      body: '`FROM` 行中不能直接用 CI 变量：用 `--build-arg` 传入，并在 `FROM` 之前用 `ARG` 声明。',
      undo: '恢复原来的名称。',
    },
    'same-port': {
      title: '如果必须手写，请保留端口',
      body: '变量中含有 `:443`。不带端口的名称用不上带端口的登录。群组前面没有 `/groups/`，整个路径都用小写。',
    },
    'same-image-elsewhere': {
      title: '直接从 Docker Hub 拉取同一镜像',
      body: '如果这样也失败，说明那里没有这个标签或平台，或者达到了限制；后一种情况请转到 [[rate-limited]]。',
    },
    'only-hub': {
      title: '确认它是 Docker Hub 的镜像',
      body: '依赖代理只从 Docker Hub 取镜像。官方镜像可以省略 `library/`。',
    },
    'hub-account': {
      title: '需要私有镜像或更高额度时，为群组设置账号',
      body: '在同一设置的“Docker Hub 认证”中填写；17.10 只能通过 API 设置。没有设置时，GitLab 以匿名方式请求。',
      undo: '清空两个字段。',
    },
    scopes: {
      title: '给令牌加上范围',
      body: '个人访问令牌、群组访问令牌或群组部署令牌需要具有 `read_registry`。如果还有 `read_virtual_registry` 可选，它只有与 `read_registry` 一起才有效。项目的部署令牌对群组无效。',
      undo: '撤销令牌。',
    },
    'log-in-again': {
      title: '登录 GitLab 主机，而不是注册表',
      body: '登录时是否带端口，要与镜像名称完全一致。',
      undo: '用 `docker logout` 加主机名删除登录信息。',
    },
    'script-login': {
      title: '在脚本拉取或构建之前登录',
      body: 'Runner 为作业镜像所做的登录，不会传给脚本中的 docker。',
      undo: '删除这一行。',
    },
    'see-proxy': {
      title: '查看代理把 `/v2/` 转到哪里',
    },
    'send-to-gitlab': {
      title: '只把注册表自己的请求转给注册表',
      body: 'GitLab 主机上的 `/v2/` 属于 GitLab。请给注册表单独的主机或端口，或者把含有 `/dependency_proxy/` 的请求以及对 `/v2/` 本身的请求转给 GitLab。使用相对 URL 根路径时，依赖代理也需要单独的规则。',
      undo: '恢复原来的规则，再重新加载。',
    },
    reload: {
      title: '重新加载代理配置',
      undo: '恢复原来的规则之后，再重新加载一次。',
    },
  },
  checks: {
    image: {
      title: '加入这个作业，以同一用户运行，再粘贴它的日志',
      fixed: 'Runner 已通过依赖代理拉取了镜像。',
      notFixed: '仍然取不到镜像。',
    },
    pull: {
      title: '再次拉取镜像',
      fixed: '镜像已经取到。',
      notFixed: '这个登录仍然不够。',
    },
    reach: {
      title: '再看一次由谁应答',
      fixed: '应答的是依赖代理。',
      notFixed: '请求仍然到了别处。',
    },
  },
  evidence: {
    'image-not-found': 'GitLab 说没有这个镜像。对无权使用该群组依赖代理的人，它也这样应答。',
    'empty-404': '正文为空的 404：GitLab 对无权使用依赖代理的人就这样应答。',
    'image-404': '依赖代理返回了正文为空的 404。',
    'page-404': '依赖代理返回了一个 404 网页。',
    'answered-404': '对依赖代理镜像的请求得到了 404。',
    'access-forbidden': '依赖代理拒绝给出镜像。',
    'login-refused': '依赖代理没有接受登录。',
    'reached-registry': '发给依赖代理的请求到了注册表。',
    'name-unknown': '有请求向注册表索取依赖代理的镜像，而注册表里不可能有。',
    'probe-reached': '依赖代理正常地要求令牌。',
    'probe-registry': '在 GitLab 主机上，应答的是注册表而不是依赖代理。',
    'asks-for-token': '依赖代理正常地要求令牌。',
    'proxied-image': '镜像是通过群组的依赖代理请求的。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
