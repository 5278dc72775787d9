import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '代理拒绝较大的层（413）',
  summary: '客户端与注册表之间有代理限制请求的大小，而镜像中有一层超过了上限。',
  symptom:
    '小镜像可以推送，较大的层则以 `413 Request Entity Too Large` 失败。Docker 显示 `error parsing HTTP 413 response body`，从版本 25 起在 `unknown:` 之后显示页面本身，版本 28 还会先显示约 50 秒的 `Retrying in`。podman 和 skopeo 显示 `StatusCode: 413`。',
  background: [
    '客户端用一个请求发送一层，所以请求与层一样大。途中的每个代理都可能有上限，最先发现超限的代理会返回自己的错误页面。注册表本身从不返回 413。',
    '页面的最后一行写有生成它的服务器的名字，例如 `nginx`、`openresty` 或 `cloudflare`，要改的就是它。GitLab 自带的 NGINX 对注册表没有上限：它的设置是 `client_max_body_size 0`。',
    '注册表只看到连接中断。它记录 `client disconnected during blob PATCH` 和 `unexpected EOF`，看上去像网络或存储故障。推送被取消或者超时，也会留下同样的一行，因此要以代理的日志为准。',
    '把上限提高到刚好够用，遇到更大的层又会失败。对注册表请直接取消上限：谁能推送、能推送多少，由别的机制决定。',
  ],
  questions: {
    server: {
      title: '413 页面是哪个服务器生成的？',
      help: '命令按推送的方式上传全零数据，打印由谁拒绝，然后取消这次上传。`curl` 会提示输入密码或访问令牌。',
      findOut: '如果手头有这个页面，请看最后一行 `<hr><center>` 与 `</center>` 之间的名字。',
      answers: {
        nginx: 'NGINX 或 OpenResty',
        apache: 'Apache',
        cloudflare: 'Cloudflare',
        gateway: '云负载均衡器、API 网关或 Web 应用防火墙',
        other: '其他服务器',
        unsure: '无法确认',
      },
    },
    'which-nginx': {
      title: '是哪个 NGINX？',
      help: '拒绝请求的 NGINX，其错误日志中会有含 `client intended to send too large` 的一行。ingress-nginx 的页面上写的也是 `nginx`。',
      answers: {
        own: 'GitLab 前面您自己的 NGINX',
        bundled: 'GitLab 自带的 NGINX',
        ingress: 'Kubernetes 中的 ingress-nginx，包括 GitLab chart 所带的',
        'nginx-inc': 'NGINX Inc 的 Ingress 控制器',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'own-nginx': {
      title: '在自己的 NGINX 中取消上限',
      body: '只取消注册表这个主机的上限，其他主机保持不变。',
    },
    'bundled-nginx': {
      title: '找出后来加上的上限',
      body: 'GitLab 自带的 NGINX 对注册表没有上限。如果是它拒绝了层，就是您自己加的设置造成的。',
    },
    'ingress-nginx': {
      title: '在 ingress-nginx 中取消上限',
      body: 'GitLab chart 已为自己的 Ingress 取消上限。自行创建的 Ingress，或者改过的值，则需要设置。',
    },
    'nginx-inc': {
      title: '在 NGINX Inc 的控制器中取消上限',
      body: '这个控制器有自己的注解，ingress-nginx 的注解在这里不起作用。',
    },
    apache: {
      title: '在 Apache 中取消上限',
      body: '只取消注册表这个虚拟主机的上限。',
    },
    cloudflare: {
      title: '让客户端不经 Cloudflare 代理访问注册表',
      body: 'Cloudflare 限制经过其代理的请求大小，GitLab 和注册表的设置都改变不了。',
    },
    gateway: {
      title: '在网关中把注册表排除在外',
      body: '检查请求正文的设备也会限制正文的大小，而层两者都不需要。',
    },
    'every-hop': {
      title: '逐层找出是哪个代理',
      body: '绕过最外层的代理进行测试，再逐层向内，直到测试通过。',
    },
  },
  steps: {
    'nginx-limit': {
      title: '把这一行写入注册表的 `server` 块',
      body: '`0` 表示不检查。内层 `location` 中的值优先于这一行，请一并查看。',
      undo: '恢复原来的值，并重新加载 NGINX。',
    },
    'reload-nginx': {
      title: '检查配置并重新加载 NGINX',
      body: '在代理所在的主机上运行 `sudo nginx -t && sudo systemctl reload nginx`。',
      undo: '恢复原来的值之后再重新加载一次。',
    },
    'show-limits': {
      title: '查看这里配置了哪些上限',
      body: '对 NGINX 而言，`0` 表示没有上限；一行都没有，则为默认的 1 MiB。',
    },
    'remove-own-limit': {
      title: '去掉自己加的上限',
      body: '请在 `registry["nginx"]["custom_gitlab_server_config"]` 以及仍然有效的旧名称 `registry_nginx["custom_gitlab_server_config"]` 中查找 `client_max_body_size`。',
      undo: '恢复去掉的那一行。',
    },
    'remove-own-limit-before-19-2': {
      title: '去掉自己加的上限',
      body: '请在 `registry_nginx["custom_gitlab_server_config"]` 中查找 `client_max_body_size`。',
      undo: '恢复去掉的那一行。',
    },
    apply: {
      title: '应用配置',
      undo: '恢复那一行之后再应用一次。',
    },
    'ingress-limit': {
      title: '把大小设为 0',
      body: '使用 GitLab chart 时，`registry.ingress.proxyBodySize` 会成为注解，默认值是 `"0"`。自行创建的 Ingress，则把注解加在服务于注册表主机的那一个上。',
      undo: '恢复原来的值。',
    },
    'nginx-inc-limit': {
      title: '把大小设为 0',
      body: '注解要加在服务于注册表主机的 Ingress 上。',
      undo: '恢复原来的值。',
    },
    'apply-ingress': {
      title: '应用更改',
      body: '使用 chart 时，用您的 values 文件运行 `helm upgrade`；自行创建的 Ingress 用 `kubectl apply -f`。',
      undo: '恢复原来的值之后再应用一次。',
    },
    'apache-limit': {
      title: '在注册表的虚拟主机中设置 `LimitRequestBody 0`',
      body: '然后重新加载 Apache。',
      undo: '恢复原来的值，并重新加载 Apache。',
    },
    'dns-only': {
      title: '把 DNS 记录切换为“仅 DNS”',
      body: '在 Cloudflare 中，为注册表的主机关闭代理（橙色云）。此后客户端直接连接您的服务器：服务器需要一张客户端信任的证书，其地址也会公开。',
      undo: '重新打开代理。',
    },
    'gateway-limit': {
      title: '对注册表的主机关闭正文检查',
      body: '把 `/v2/` 之下的路径排除在外，或者让注册表的主机绕过网关。',
      undo: '撤销这项例外。',
    },
    'test-from-inside': {
      title: '再往内一层重复测试',
      body: '在最外层代理之内的主机上，用 `/etc/hosts` 让注册表的名称指向下一层代理，再运行测试。如果这时通过，问题就出在绕过的那个代理。',
    },
    'raise-outermost': {
      title: '在那里取消上限',
      body: 'NGINX：`client_max_body_size 0`。Apache：`LimitRequestBody 0`。ingress-nginx：把 `nginx.ingress.kubernetes.io/proxy-body-size` 设为 `"0"`。然后重复测试，里面可能还有另一个代理。',
      undo: '恢复原来的值。',
    },
  },
  checks: {
    upload: {
      title: '再上传同样大小的数据',
      fixed: '这种大小的请求已能到达注册表。请再次推送镜像。',
      notFixed: '上传再次被拒绝。如果现在显示的是另一个服务器，接下来就处理它；413 以外的状态码另有原因。',
    },
  },
  evidence: {
    'nginx-body-too-large': '这个 NGINX 因为超过上限而拒绝了层的上传。',
    'docker-413': 'Docker 在推送时收到了状态码为 413 的页面。',
    'docker-413-unknown': 'Docker 在推送时收到了状态码为 413 的页面。',
    'layer-upload-413': '层的上传以状态码 413 被拒绝。',
    'unexpected-status-413': '推送以状态码 413 被拒绝。',
    'page-413': '这是代理拒绝过大的请求时返回的页面。',
    'page-signed': '生成页面的服务器在这里写有自己的名字。',
    'upload-answered-413': '访问日志显示，对注册表的一次上传得到的应答是 413。',
    'header-413': '有请求得到的应答是状态码 413。',
    'registry-saw-disconnect': '注册表在接收层的中途失去连接。如果代理拒绝了余下的部分，从注册表看就是这样。',
    'size-test-refused': '测试上传以状态码 413 被拒绝。',
    'size-test-accepted': '测试上传通过了。',
    'size-test-other': '测试上传失败，但不是因为大小。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
