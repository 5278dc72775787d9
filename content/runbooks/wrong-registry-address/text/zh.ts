import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '地址不是 GitLab 注册表的地址',
  summary: '命令中的地址由别的程序应答：GitLab 自身的页面、其他 Web 服务器，或另一个注册表。',
  symptom:
    "登录以 `404 Not Found` 结束；或者显示 `Login Succeeded`，接下来的拉取却以 `error unmarshalling content: invalid character '<'` 失败。也可能推送到了 `docker.io` 而被拒绝。",
  background: [
    '注册表有自己的地址：GitLab 主机的另一个端口（例如 `gitlab.example.com:5050`），或单独的主机名。除非有代理把 `/v2/` 转发给注册表，否则它与 GitLab 的网页地址不同。设置方法请参阅 [[registry-domain]]。',
    '显示 `Login Succeeded` 并不说明什么：只要服务器对 `/v2/` 返回 200，即使返回的是网页，Docker 也会这样显示。',
    '不带主机的镜像名称（例如 `group/app`）始终指 Docker Hub。如果 GitLab 位于某个路径之下（例如 `https://example.com/gitlab`），注册表配置的令牌服务地址也必须包含该路径。',
  ],
  questions: {
    answers: {
      title: '在该地址应答的是什么？',
      help: '命令只请求一次 `/v2/`，并打印一行结果，不会发送密码。',
      answers: {
        'gitlab-web': 'GitLab 自身的页面',
        'other-registry': '另一个注册表，例如 Docker Hub',
        web: '其他 Web 服务器',
        none: '没有应答',
        registry: 'GitLab 的注册表',
        unsure: '无法确认',
      },
    },
    relative: {
      title: 'GitLab 是否位于主机的某个路径之下？',
      help: '看浏览器中的地址：`https://example.com/gitlab` 有路径，`https://gitlab.example.com` 没有。',
      answers: { yes: '是', no: '否', unsure: '不清楚' },
    },
  },
  outcomes: {
    'use-shown-address': { title: '使用 GitLab 显示的地址', body: '主机和端口必须与注册表的完全一致。' },
    'name-host': { title: '在镜像名称前加上注册表的主机', body: '不加主机，镜像就属于另一个注册表。' },
    'set-realm': {
      title: '在令牌服务的地址中加上 GitLab 的路径',
      body: '注册表没有错，但它把客户端引向了不存在的令牌服务。',
    },
    unreachable: { title: '那里没有应答', body: '先查明为什么无法访问该地址。' },
    'not-forwarded': { title: '地址没有错', body: '那么是客户端与注册表之间有环节没有转发请求。' },
  },
  steps: {
    'read-address': {
      title: '在项目的注册表页面查看地址',
      body: 'GitLab 在那里显示带有正确主机和端口的命令。在 CI 作业中，地址在 `$CI_REGISTRY` 里。',
    },
    'log-in-there': {
      title: '在该地址登录',
      body: '所有镜像名称都使用相同的主机和端口。',
      undo: '用 `docker logout` 加地址退出登录。',
    },
    'push-full-name': {
      title: '用完整名称打标签并推送',
      body: '在 CI 中，`$CI_REGISTRY_IMAGE` 就是该项目仓库的完整名称。',
      undo: '用 `docker rmi` 删除新标签。',
    },
    'write-realm': {
      title: '设置令牌服务的地址',
      body: '填写 GitLab 的完整地址，包括路径，例如 `https://example.com/gitlab`。其后会接上 `/jwt/auth`。',
      undo: '改回原来的值。',
    },
    apply: {
      title: '应用配置',
      body: '使用 Docker Compose 时会重建容器，整个 GitLab 会有几分钟不可用。',
      undo: '改回原值后再应用一次。',
    },
  },
  checks: {
    address: {
      title: '再次查看该地址由什么应答',
      fixed: '应答的是 GitLab 的注册表。',
      notFixed: '应答的仍是别的程序。',
    },
    login: { title: '再次登录', fixed: '找到了令牌服务。', notFixed: '登录仍然失败。' },
  },
  evidence: {
    'login-at-gitlab': '登录的是 GitLab 的网页地址，那里没有注册表应答。',
    'gitlab-pages': '在该地址应答的是 GitLab 自身的页面。',
    'other-web-server': '在该地址应答的是 Web 服务器，而不是注册表。',
    'other-registry': '应答的注册表不属于 GitLab。',
    'no-answer': '该地址没有应答。',
    'gitlab-registry': '在该地址应答的是 GitLab 的注册表。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
