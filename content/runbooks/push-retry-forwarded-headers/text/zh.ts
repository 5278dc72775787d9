import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '代理的标头有误，上传被引向错误的地址',
  summary: '注册表根据代理传来的标头告诉客户端往哪里上传，而这些标头中的协议、主机或端口是错的。',
  symptom:
    '登录和拉取正常，只有推送失败：以 `400 The plain HTTP request was sent to HTTPS port` 结束，或报出针对其他主机、端口的证书错误或连接错误，或者不断重试直到放弃。Docker 28 会先显示约 50 秒的 `Retrying in`，再把错误页面显示为 `unknown: <html>`；更早的版本会立即显示。',
  background: [
    '推送从对 `/v2/…/blobs/uploads/` 的 `POST` 开始。应答中的 `Location` 以完整 URL 指明数据送往何处。注册表不知道自己的公开地址，这个 URL 是用收到的 `Host` 和 `X-Forwarded-Proto` 标头拼出来的。',
    '如果终止 TLS 的代理没有发送 `X-Forwarded-Proto: https`，`Location` 就会以 `http://` 开头，客户端便会用明文 HTTP 访问 TLS 端口。两层代理中，内层发送自己的 `$scheme` 时也一样。如果代理把 `$host` 而不是 `$http_host` 作为 `Host` 发送，端口就会丢失，客户端会连到 443 端口上的其他服务器。',
    '如果 80 端口会重定向到 443，错误就更难辨认：重定向把 `PATCH` 变成了 `GET`。这时 Docker 报 `unknown blob`，podman 和 skopeo 报 `unauthorized: authentication required`。',
    '两个标头都不发送的代理有时碰巧能用，因为 NGINX 默认的 `proxy_redirect` 会改写 `Location`。只加上 `Host`，或者设置 `proxy_redirect off`，就不再可用。因此请同时发送两个标头，不要改动 `proxy_redirect`。',
    '旧资料直接建议使用相对地址。相对地址对现有的所有客户端都是安全的，在无法更改代理时是可行的办法，但标头本身依然是错的。',
  ],
  questions: {
    location: {
      title: '注册表让客户端往哪里上传？',
      help: '命令只开始一次上传，不发送数据，并打印一行结果。`curl` 会提示输入密码或访问令牌。未完成的上传由注册表自动清除。',
      findOut: '如果打印 `upload location: none`，说明请求被拒绝：请检查用户、令牌，以及对这个路径的推送权限。',
      answers: {
        http: '`http://`',
        'other-host': '`https://`，但主机或端口不对',
        https: '`https://`，主机和端口都正确',
        relative: '相对地址',
        unsure: '无法确认',
      },
    },
    proxy: {
      title: '注册表前面由什么终止 TLS？',
      help: '如果有多层代理，请选择您能更改的最外层。它里面的各层必须原样传递这两个标头。',
      answers: {
        nginx: '自己的 NGINX',
        bundled: '其他代理，以明文 HTTP 转发给 GitLab 自带的 NGINX',
        apache: 'Apache',
        haproxy: 'HAProxy',
        ingress: 'Kubernetes Ingress 前面的负载均衡器',
        unmanaged: '我无法更改的代理',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'own-nginx': {
      title: '让自己的 NGINX 发送两个标头',
      body: '注册表需要知道带端口的公开主机名，以及客户端使用的协议。',
    },
    'bundled-nginx': {
      title: '让 GitLab 自带的 NGINX 声明 https',
      body: '只要 `registry_external_url` 是 `https` 地址，它就会自动发送 `X-Forwarded-Proto: https`。只需让它不再重复终止 TLS。',
    },
    apache: {
      title: '让 Apache 发送两个标头',
      body: '注册表需要知道带端口的公开主机名，以及客户端使用的协议。',
    },
    haproxy: {
      title: '让 HAProxy 发送协议',
      body: '注册表需要知道带端口的公开主机名，以及客户端使用的协议。',
    },
    ingress: {
      title: '让负载均衡器的标头传到注册表',
      body: '客户端用的是 https，这一点只有负载均衡器知道，Ingress 不能覆盖它传来的内容。',
    },
    'relative-urls': {
      title: '让注册表返回相对地址',
      body: '这样无论标头怎样写，客户端都会继续使用当前的地址。如果您能更改代理，也请改正它的标头。',
    },
    'not-the-headers': {
      title: '地址正确：查看是哪个请求失败',
      body: '注册表返回的上传地址是对的，推送在之后的环节失败。代理的访问日志会告诉您是哪一步。',
    },
  },
  steps: {
    'nginx-headers': {
      title: '把这些配置写入注册表的 `server` 块',
      body: '用它替换原有的 `location /`。`$http_host` 会保留端口。这里直接写出协议，是因为如果由更外层的代理终止 TLS，`$scheme` 会是 `http`；那个代理必须原样传递 `Host`。不要给 `proxy_pass` 加路径，并删除所有 `proxy_redirect`。',
      undo: '恢复原来的配置，并重新加载 NGINX。',
    },
    'reload-nginx': {
      title: '检查配置并重新加载 NGINX',
      body: '在代理所在的主机上运行 `sudo nginx -t && sudo systemctl reload nginx`。',
      undo: '恢复原来的配置之后再重新加载一次。',
    },
    'https-url': {
      title: '地址保持 https，GitLab 自带的 NGINX 不再终止 TLS',
      body: '外层代理以明文 HTTP 连接这个端口，并且必须原样传递 `Host`。旧的 `registry_nginx[...]` 仍然有效，但会有警告：请只用其中一种名称。使用 Docker Compose 时，`external_url` 也要写成 `https` 地址，并发布该端口。',
      undo: '去掉两个 listen 配置项，恢复原来的地址，再次应用配置。',
    },
    'https-url-before-19-2': {
      title: '地址保持 https，GitLab 自带的 NGINX 不再终止 TLS',
      body: '外层代理以明文 HTTP 连接这个端口，并且必须原样传递 `Host`。使用 Docker Compose 时，`external_url` 也要写成 `https` 地址，并发布该端口。',
      undo: '去掉两个 listen 配置项，恢复原来的地址，再次应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启。正在进行的上传会失败，可以重试。',
      undo: '撤回更改之后再应用一次。',
    },
    'apache-headers': {
      title: '在注册表的虚拟主机中设置标头',
      body: '加入 `ProxyPreserveHost On`、`RequestHeader set X-Forwarded-Proto "https"`、`AllowEncodedSlashes NoDecode` 和 `LimitRequestBody 0`，然后重新加载 Apache。',
      undo: '去掉这些行，并重新加载 Apache。',
    },
    'haproxy-headers': {
      title: '在注册表的前端中设置协议',
      body: '加入 `http-request set-header X-Forwarded-Proto https`，删除更改 `Host` 的规则，然后重新加载 HAProxy。',
      undo: '去掉这一行，并重新加载 HAProxy。',
    },
    'load-balancer-headers': {
      title: '让负载均衡器发送协议',
      body: '它必须加上 `X-Forwarded-Proto: https`，并原样传递 `Host`，包括端口。',
      undo: '恢复负载均衡器原来的设置。',
    },
    'ingress-headers': {
      title: '让 ingress-nginx 保留负载均衡器发来的标头',
      body: '没有 `use-forwarded-headers` 时，控制器会写入自己的协议，而在负载均衡器后面，这个协议就是 `http`。启用之后，控制器会相信任何客户端发来的标头，因此请确保只能经由负载均衡器访问它。其他控制器请用其各自的设置，或者改用相对地址。',
      undo: '在同一个 ConfigMap 中把 `use-forwarded-headers` 设为 `"false"`。',
    },
    'relative-urls': {
      title: '启用相对地址',
      body: '如果已经设置了 `registry["env"]`，请把这个键加进原来的哈希：再次赋值会替换之前的内容。在 `config.yml` 中，值是不带引号的 `true`：加了引号会被拒绝，键名拼错则会被忽略，没有任何提示。',
      undo: '去掉这项设置，再次应用配置。',
    },
    'read-upload-requests': {
      title: '查看是哪个上传请求失败',
      body: '正常的推送中，每一层依次是 `POST` 202、`PATCH` 202、`PUT` 201、`HEAD` 200。',
    },
    'act-on-status': {
      title: '根据状态码处理',
      body: '413：请参阅 [[request-too-large]]。502：代理连不上注册表，请参阅 [[registry-ipv6-upstream]]。几分钟之后出现 401：令牌在上传过程中过期。有多个注册表时出现 404：它们的 `http.secret` 不一致，一个注册表会拒绝另一个开始的上传。',
    },
  },
  checks: {
    location: {
      title: '再开始一次上传',
      fixed: '注册表返回的上传地址正确。请再次推送镜像。',
      notFixed: '上传仍被引向错误的地址。可能是更外层的代理丢掉了标头；如果无法更改那个代理，请使用相对地址。',
    },
    push: {
      title: '再次推送镜像',
      fixed: '推送已完成。',
      notFixed: '推送仍然失败。请粘贴打印的内容，现在可能已是其他原因。',
    },
  },
  evidence: {
    'docker-plain-http': 'Docker 先用 TLS 连上了注册表，上传时却被引向同一端口的明文 HTTP。',
    'layer-upload-400': '上传层时，代理返回了一个 HTML 页面。在此之前一切正常。',
    'upload-address-unreachable': '上传已经开始，说明注册表可以访问；访问不了的是它给出的数据上传地址。',
    'upload-address-other-certificate': '上传已经通过 TLS 开始；给出的数据上传地址由持有另一张证书的服务器应答。',
    'docker-sent-to-loopback': '推送在一个回环地址上失败。最初的请求到达了注册表，之后才被引向这个地址。',
    'docker-met-other-certificate': '最初的请求到达注册表之后，推送才遇到属于其他名称的证书。',
    'oras-names-it': 'ORAS 比较了上传地址和注册表的地址，发现两者不一致。',
    'location-http': '注册表把上传引向 `http` 地址。',
    'location-loopback': '注册表把上传引向回环地址。只有直接发给它的请求才应如此。',
    'location-lost-port': '请求中带有端口，返回的上传地址却没有。',
    'patch-400-page': '代理用自己的错误页面拒绝了层的数据。',
    'patch-redirected': '层的数据被重定向：客户端先前被引向了 80 端口。',
    'location-is-http': '探测命令得到的上传地址是 `http` 地址。',
    'location-is-elsewhere': '探测命令得到的上传地址是其他主机或端口。',
    'location-right': '探测命令得到的上传地址是正确主机的 https 地址。',
    'location-relative': '注册表返回的是相对地址。',
    'location-missing': '探测命令没有得到上传地址：请求被拒绝。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
