import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '设置注册表令牌的有效期',
  summary: 'GitLab 的一项设置决定注册表令牌有效几分钟。无需重启即可生效，解码令牌便能证实。',
  symptom:
    '小镜像可以推送，而推送大的层时，每次都在差不多的时间（默认五分钟）之后以 `unauthorized: authentication required` 结束。',
  background: [
    '客户端向 GitLab 获取令牌，并在每个请求中出示给注册表。注册表在请求到达时检查令牌，因此令牌必须一直有效到某一层的最后一个请求到达为止。默认是 5 分钟，注册表前后各容许 60 秒。',
    '这项设置名为 `container_registry_token_expire_delay`，适用于发给用户、作业和部署令牌的所有令牌。它保存在 GitLab 的数据库里，而不是文件中：无需应用配置，各安装方式也都一样。各节点会把设置缓存最多一分钟。',
    '令牌无法收回。即使某人被取消了权限或更改了密码，他手中的令牌在到期之前仍然可用。因此请选够用的最短时间：通常是 15 到 60 分钟，GitLab.com 为 15 分钟。',
    '上传缓慢往往另有原因：如果代理先把整个层存下来再转发，令牌就会在此期间过期。延长有效期之前，请先看 [[token-expired-mid-push]]。CI 作业中出现的 `HTTP Basic: Access denied` 则是另一回事：那是作业的密码随作业一起失效了。',
  ],
  questions: {
    fresh: {
      title: '重新登录能被接受吗？',
      help: '如果连刚签发的令牌都被拒绝，延长有效期也没有用：那是时钟不对。',
      answers: {
        refused: '不能，立刻被拒绝',
        accepted: '能；只有耗时的推送失败，或者我就是想改这个值',
        unsure: '不清楚',
      },
    },
    way: {
      title: '用哪种方式设置？',
      help: '三种方式设置的是同一个值，都需要管理员权限。',
      answers: {
        page: '在管理中心',
        api: '通过 API',
        console: '在服务器上用 Rails',
        unsure: '都可以',
      },
    },
  },
  outcomes: {
    'by-page': {
      title: '在管理中心设置',
      body: '这是最简单的方式，更改在 GitLab 中也有记录。',
    },
    'by-api': {
      title: '通过 API 设置',
      body: '适合自动化。需要管理员的访问令牌，范围为 `api`。',
    },
    'by-console': {
      title: '在服务器上设置',
      body: '适合能登录服务器但没有浏览器的情况。启动 Rails 大约需要一分钟。',
    },
    clock: {
      title: '时钟不对',
      body: '刚签发的令牌不可能已经过期。',
    },
  },
  steps: {
    measure: {
      title: '测量当前值',
      body: '命令解码一个新令牌，打印 `exp` 减 `iat` 的值。默认是 300 秒。请记下来，以便恢复。',
    },
    'see-by-api': {
      title: '查看当前值',
      body: '请记下来，以便恢复。如果没有结果，说明令牌不属于管理员，或者缺少 `api` 范围。',
    },
    'see-in-console': {
      title: '查看当前值',
      body: '请记下来，以便恢复。',
    },
    choose: {
      title: '选定够用的最短时间',
      body: '测出推送单个层最慢要多久，再乘以二。如果超过 60 分钟，就该改进的是层的大小、上行带宽或会缓冲的代理。',
    },
    'set-on-page': {
      title: '设置 `Authorization token duration (minutes)`',
      body: '在管理中心打开 `Settings > CI/CD`，展开 `Container Registry`，输入数值并保存。',
      undo: '改回原来的数值。已签发的令牌保持原有的有效期。',
    },
    'set-by-api': {
      title: '设置数值',
      body: '命令会打印此后生效的值。',
      undo: '改回原来的数值。已签发的令牌保持原有的有效期。',
    },
    'set-in-console': {
      title: '设置数值',
      body: '命令会打印此后生效的值。',
      undo: '改回原来的数值。已签发的令牌保持原有的有效期。',
    },
  },
  checks: {
    duration: {
      title: '解码一个新令牌',
      fixed: '令牌的有效期与设置一致。',
      notFixed:
        '令牌的有效期不符，或者没有得到令牌。设置最多会缓存一分钟：请稍候再试。如果一直是 300 秒，说明数值没有保存。如果没有令牌，说明用户名和密码被拒绝；启用了双重认证时，请用访问令牌代替密码。',
    },
  },
  evidence: {
    'as-set': '新令牌的有效期与设置一致。',
    'not-as-set': '新令牌的有效期与设置不符。',
    'no-token': 'GitLab 没有为此登录签发令牌。',
    setting: 'GitLab 中的当前设置（分钟）。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
