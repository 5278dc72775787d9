import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '请求没有到达注册表，或者到达时已不完整',
  summary: '注册表前面的某个环节改写了请求、自己作了应答，或者去掉了其中的登录信息。',
  symptom:
    "客户端看到 `404 page not found`、本该是 JSON 却收到网页（`invalid character '<'`）、`login attempt to … failed with status: 404 Not Found`，或者密码正确却提示 `unauthorized: authentication required`。注册表的日志里什么也没有，或者出现不带 `/v2/` 的路径。",
  background: [
    '注册表对前面的代理要求很少，但必须严格满足：路径不变、标头不丢、不重定向、不代为应答。Docker、Podman 和 containerd 无法登录门户页面；重定向到别的主机时，它们也不会带上登录信息。',
    '用 `curl` 就能区分这些情形。访问 `/v2/` 的正常应答是 `401`，并带有标头 `Docker-Distribution-Api-Version: registry/2.0`。如果得到网页、重定向或 `404`，说明是别的程序在应答。而 `404 page not found` 是注册表自己对未知路径的应答：路径在途中被改了。',
    '丢失 `Authorization` 标头更难发现，因为注册表会像对待未登录的访问者一样应答：`401`，质询中没有 `error=`。令牌到达后被拒绝时，则会标明 `error="invalid_token"`。有没有这个标记，正是它与密钥、颁发者、时钟问题的区别。',
    '`Login Succeeded` 能证明的比看起来少：`docker login` 把 `/v2/` 上的任何 `200` 都当作成功，哪怕应答来自截掉 `/v2/` 的代理。',
  ],
  questions: {
    path: {
      title: '请求在到达注册表的途中发生了什么？',
      help: '请在客户端所在的位置运行。它用一个虚构的令牌发出两个请求，打印一行结果，不做任何更改。',
      answers: {
        rewritten: '路径被改：`404 page not found`',
        redirected: '被重定向到登录页面或别处',
        answered: '由别的程序应答：网页，或者其他的 `404`',
        'header-dropped': '到达时没有 `Authorization` 标头',
        gateway: '网关返回 `502`、`503` 或 `504`',
        unreachable: '完全没有应答',
        whole: '完整到达',
        unsure: '无法确认',
      },
    },
  },
  outcomes: {
    'fix-path': {
      title: '原样传递路径',
      body: '注册表应答了，但应答的不是客户端请求的路径。注册表的路径以 `/v2/` 开头，到达时也必须如此。',
    },
    exempt: {
      title: '不要对注册表做重定向',
      body: '单点登录门户或重定向规则抢在注册表之前作了应答，而注册表的客户端无法处理。每个请求都由注册表自己校验。',
    },
    'right-server': {
      title: '把这个主机和端口转给注册表',
      body: '在这个地址上应答的是别的程序：GitLab 的网页、默认页面或门户。要么镜像名称里的地址不是注册表的，要么代理没有为它配置 server 块。',
    },
    'pass-authorization': {
      title: '让 `Authorization` 标头通过',
      body: '请求到了注册表，但令牌没有到。途中有代理去掉或替换了携带令牌的标头。',
    },
    'compare-proxy': {
      title: '把代理配置与注册表的要求对照',
      body: '如果无法确认属于哪一种，请逐项检查几处关键设置。无论哪一种，需要的设置都相同。',
    },
    'other-gateway': {
      title: '网关返回错误',
      body: '代理转发了请求，但没有得到有效的应答：请看 [[gateway-error]]。',
    },
    'no-answer': {
      title: '没有任何应答',
      body: '问题出在代理之前：请看 [[registry-unreachable]]。',
    },
    'arrives-whole': {
      title: '请求完整到达',
      body: '注册表看到了令牌并作出判断。请继续查明它为何拒绝真正的令牌：[[token-rejected]]。',
    },
  },
  steps: {
    'find-rules': {
      title: '找出这条规则',
      body: '查找 `rewrite`、`return`、`auth_request`，以及以路径结尾的 `proxy_pass`：在 `location /v2/` 中，以 `/` 结尾的 `proxy_pass` 会截掉 `/v2/`。在 Ingress 中查找 `rewrite-target` 和 `auth-signin`。更外层的代理或负载均衡器有自己的规则，也请检查。',
    },
    'find-header-rules': {
      title: '找出处理该标头的设置',
      body: '除了 `proxy_set_header Authorization`，单点登录和要求输入密码的规则也使用同一个标头，并会替换它。',
    },
    'show-proxy': {
      title: '查看哪个 server 块应答哪个名称和端口',
      body: '从 GitLab 18.5 起，该文件在 `/var/opt/gitlab/nginx/conf/service_conf/` 中，之前在 `/var/opt/gitlab/nginx/conf/` 中；命令会读取两处。',
    },
    'keep-path': {
      title: '去掉改写路径的规则',
      body: '删除 `rewrite`，并让 `proxy_pass` 不带路径：`proxy_pass http://127.0.0.1:5000;`。在 Ingress 中删除 `rewrite-target`，路径设为 `/`。GitLab 自带的 NGINX 无需更改，除非用 `custom_gitlab_server_config` 添加过规则。',
      undo: '恢复原来的规则，重新加载代理。',
    },
    'exempt-path': {
      title: '放行注册表的主机',
      body: '让注册表的整个主机，以及 GitLab 主机上的 `/jwt/auth`，不经登录、不经重定向地通过。如果是从 `http` 到 `https` 的重定向，请让客户端改用 `https` 地址。这样做不会失去保护：没有有效的令牌，注册表只会返回 `401`。',
      undo: '撤销放行，重新加载代理。',
    },
    'own-server-block': {
      title: '为注册表配置自己的 server 块',
      body: '写入 `listen` 和 `server_name` 属于注册表的那个 `server` 块。使用 Linux 软件包和 Docker Compose 时，GitLab 会根据 `registry_external_url` 自动生成这个块：添加之前，请先核对其主机和端口是否与镜像名称一致。使用 Helm chart 时，对应的是 `global.hosts.registry.name`。',
      undo: '删除这个块，重新加载 NGINX。',
    },
    'pass-header': {
      title: '让标头原样通过',
      body: '删除 `proxy_set_header Authorization "";`，以及对 `/v2/` 要求输入密码的规则。不作任何设置时，NGINX 会原样传递这个标头。GitLab 的 `/jwt/auth` 同样需要它。',
      undo: '恢复原来的规则，重新加载代理。',
    },
    settings: {
      title: '写入注册表需要的设置',
      body: '适用于您自己的 NGINX。`proxy_pass` 不带路径，也不要对 `Authorization` 作任何设置。',
      undo: '恢复原来的设置，重新加载 NGINX。',
    },
    reload: {
      title: '应用配置并重新加载代理',
      body: '正在处理的请求会按旧配置完成。使用 Docker Compose 时，如果设置有变，容器会重建，GitLab 会有几分钟无法使用。您自己的代理请用它自己的命令重新加载。',
      undo: '重新应用原来的配置。',
    },
  },
  checks: {
    request: {
      title: '再次跟踪请求',
      fixed: '请求现在带着令牌原样到达注册表。',
      notFixed: '请求仍然没有完整到达。如果有多个代理，请由内到外逐个检查。',
    },
  },
  evidence: {
    'no-such-route': '到达的路径不是注册表认识的路径。',
    'path-without-v2': '注册表收到的仓库请求不带 `/v2/`：被代理截掉了。',
    'no-route-in-access-log': '注册表的路径得到的应答是 19 字节的 `404 page not found`。',
    'curl-no-such-route': '应答的程序没有这个路径。',
    'curl-answer-no-route': '注册表应答了，但没有这个路径。',
    'rewrite-rule': '这条规则截掉了 `/v2/`。',
    'redirected-to-sign-in': '得到的不是注册表，而是登录页面。',
    'redirect-in-access-log': '代理重定向了客户端的第一个请求。注册表从不这样做。',
    'redirect-rule': '这条规则把发给注册表的请求重定向了。',
    'page-instead-of-registry': '本该是注册表的 JSON，却收到了网页。',
    'no-registry-there': '在这个地址上应答的程序，应答方式不像注册表。',
    'bearer-not-seen': '令牌已经发出，但注册表的应答表明它没有收到。',
    'bearer-not-seen-answer': '命令发送了令牌，但注册表的应答表明它没有收到。',
    'header-emptied': '这项设置去掉了携带登录信息的标头。',
    'registry-server-block': '这个 server 块是注册表的。',
    'request-rewritten': '路径在途中被改。',
    'request-redirected': '请求在途中被重定向。',
    'request-answered': '应答的不是注册表。',
    'request-without-header': '`Authorization` 标头在途中丢失。',
    'request-gateway': '网关自己返回了错误。',
    'request-unreachable': '没有任何应答。',
    'request-whole': '请求原样到达了注册表。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
