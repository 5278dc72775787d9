import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '更换注册表的内部端口',
  summary: '更换注册表进程在 NGINX 后面监听的端口，公开地址保持不变。',
  symptom: '别的程序需要 5000 端口，或者已经占用了它：注册表无法启动，并显示 `bind: address already in use`。',
  background: [
    '内部端口是 NGINX、GitLab 与注册表进程之间使用的端口，默认是 `127.0.0.1:5000`。客户端看不到它：镜像名称和 `docker login` 都不变。公开端口是另一回事，请参阅 [[registry-domain]]。',
    '有三处写着这个端口：注册表自己的监听、NGINX 的 `proxy_pass`，以及 GitLab 访问注册表的地址。使用 Linux 软件包时，三处都由一个设置得出，除非其中某一处是手写的。手写的那一处会停留在旧端口：NGINX 返回 502，或者 GitLab 的页面无法访问注册表。',
    '请写 `127.0.0.1`，不要像旧资料那样写 `localhost`。`localhost` 也可能指注册表并不监听的 `::1`：请参阅 [[registry-ipv6-upstream]]。',
    '请选择没有被使用的端口：不能是公开端口，NGINX 在所有地址上监听它；如果调试服务器在 5001 上，也不能是 5001。',
  ],
  questions: {
    method: {
      title: 'GitLab 是怎样安装的？',
      findOut:
        '主机上有 `/etc/gitlab/gitlab.rb`：Linux 软件包。有 `gitlab/gitlab-ce` 或 `gitlab/gitlab-ee` 的容器：Docker。`helm list -A` 列出 `gitlab`：chart。有 `/home/git/gitlab`：自编译。',
      answers: {
        linux: 'Linux 软件包',
        compose: 'Docker 或 Docker Compose',
        helm: 'Helm chart 或 Operator',
        source: '自编译',
        unsure: '不清楚',
      },
    },
    proxy: {
      title: '注册表前面是哪个 NGINX？',
      findOut: "如果 `gitlab.rb` 里有 `nginx['enable'] = false`，就是您自己的；否则是 GitLab 自带的。",
      answers: {
        bundled: 'GitLab 自带的',
        own: '我自己安装和配置的',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    bundled: {
      title: '更改一个设置',
      body: '应用配置时，NGINX 和 GitLab 会随之更改。',
    },
    'own-nginx': {
      title: '更改设置和您的 NGINX',
      body: '两步之间注册表无法访问。请先把要改的行准备好。',
    },
    'self-compiled': {
      title: '更改三个文件',
      body: '注册表的 `config.yml`、GitLab 的 `gitlab.yml` 和您的 NGINX 各自写着端口。在这些步骤之间，注册表无法访问。',
    },
    chart: {
      title: '使用 chart 时不需要更改',
      body: '每个 Pod 都有自己的网络：注册表 Pod 的 5000 端口不会被别的程序占用。客户端经由 Ingress 或网关访问，GitLab 经由 Service 访问。虽然有 `registry.service.internalPort` 这个值，但不必为此使用它。',
    },
  },
  steps: {
    'see-owner': {
      title: '查看端口被谁占用',
      body: '先查旧端口，再查新端口：新端口必须空闲。',
    },
    'back-up': {
      title: '保存一份配置副本',
      body: '回滚时要用。其中含有机密，请保持原有权限。',
    },
    'move-port': {
      title: '设置新端口',
      body: '这个端口不需要由容器发布，也不需要在防火墙中开放。',
      undo: '去掉这一行；默认是 `127.0.0.1:5000`。',
    },
    'remove-pinned': {
      title: '去掉仍写着旧端口的设置',
      body: "如果 `gitlab_rails['registry_api_url']` 写着旧地址，请去掉：没有它，GitLab 会跟随注册表。也请在自己添加的 NGINX 设置里查找旧端口。",
      undo: '恢复这些行。',
    },
    'api-url': {
      title: '把新地址告诉 GitLab',
      body: 'GitLab 的页面、清理策略和删除操作都会使用它。',
      undo: '改回原来的地址。',
    },
    apply: {
      title: '应用配置',
      body: '注册表在新端口上重启，NGINX 重新加载；正在进行的推送和拉取会失败，可以重试。使用 Compose 时容器会重建，GitLab 有几分钟无法使用。',
      undo: '用副本恢复配置，再次应用。',
    },
    'restart-registry': {
      title: '重启注册表',
      body: '在更改 NGINX 之前，客户端会得到 502。如果它在容器中运行，请用 `docker restart registry`。',
      undo: '恢复文件之后再重启一次。',
    },
    'restart-gitlab': {
      title: '重启 GitLab',
      body: 'GitLab 会有一两分钟无法使用。',
      undo: '恢复 `gitlab.yml` 之后再重启一次。',
    },
    upstream: {
      title: '让您的 NGINX 转发到新端口',
      body: '替换注册表 location 中的这一行，块中其他内容不变。',
      undo: '改回原来的那一行，再重新加载 NGINX。',
    },
    'reload-own': {
      title: '测试并重新加载您的 NGINX',
      body: '运行 `sudo nginx -t && sudo systemctl reload nginx`。',
      undo: '改回那一行之后再重新加载一次。',
    },
    'reload-nginx': {
      title: '测试并重新加载 NGINX',
      body: '只有测试成功才会重新加载。',
      undo: '改回那一行之后再重新加载一次。',
    },
    'see-state': {
      title: '确认注册表持续运行',
      body: '`registry state: up` 是正常的。`restarting`：新端口也被占用；请查看日志并换一个端口。',
    },
    'see-service': {
      title: '查看 Service 及其端口',
      body: '显示的端口属于集群内部的网络。',
    },
  },
  checks: {
    agree: {
      title: '确认各处都使用新端口',
      fixed: '注册表在新端口上有应答，NGINX 和 GitLab 也使用它。',
      notFixed:
        '还有一处没有改过来。`the registry does not answer there`：注册表没有重启，或者没能占用该端口。`NGINX passes on to another one`：客户端会得到 502，请更正 `proxy_pass`。`GitLab asks another one`：请更正 `registry_api_url` 或 `api_url`。',
    },
  },
  evidence: {
    agree: '注册表、NGINX 和 GitLab 使用同一个内部端口。',
    'not-listening': '所查的端口上没有任何应答。',
    'proxy-elsewhere': 'NGINX 仍把请求转发到另一个端口，客户端会得到 502。',
    'gitlab-elsewhere': 'GitLab 仍通过另一个端口访问注册表。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
