import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'GitLab 自身无法连接注册表',
  summary: 'GitLab 自身发往注册表内部地址的请求失败，因此页面和作业无法处理镜像。',
  symptom: '项目的注册表页面提示连接有问题、标签一直加载，或清理策略只执行了一部分；同时 docker 可能仍然正常。',
  background: [
    '客户端使用注册表的公开地址。GitLab 则用自己签名的令牌，访问 `gitlab.yml` 中 `api_url` 给出的内部地址。因此两条路径会各自出现故障。',
    '提到“project name or path”的提示在该请求失败时都会出现，并不限于特殊的名称。在试过连接之前，不要重命名项目。',
    '页面由 Puma 处理，清理和删除由 Sidekiq 处理。如果 Sidekiq 在其他节点上运行，那些节点也需要相同的注册表设置和私钥。',
  ],
  questions: {
    reach: {
      title: 'GitLab 访问内部地址的结果如何？',
      help: '在出故障的部分所在之处运行；如果只有作业失败，就在 Sidekiq 节点上运行。',
      answers: {
        answered: '注册表有应答',
        refused: '连接被拒绝',
        timeout: '超时无应答',
        name: '找不到名称',
        certificate: '证书不被接受',
        other: '由其他程序应答',
        off: 'GitLab 中停用了注册表',
        unsure: '不清楚',
      },
    },
    part: {
      title: '是否只有后台任务失败？',
      findOut: '比较项目的注册表页面与清理、删除操作。',
      answers: { jobs: '是，页面正常', pages: '否，页面也失败', unsure: '不清楚' },
    },
  },
  outcomes: {
    'start-registry': { title: '启动注册表或更正其地址', body: 'GitLab 访问的地方没有程序在监听。' },
    'right-address': { title: '更正内部地址', body: 'GitLab 访问的地址不属于注册表，或无法到达。' },
    trust: {
      title: '让 GitLab 信任该证书',
      body: 'GitLab 通过 HTTPS 访问，但无法验证证书。在同一主机内，默认使用回环地址上的 HTTP。',
    },
    'switch-on': { title: '在 GitLab 中启用注册表', body: '这个 GitLab 节点不知道有注册表。' },
    sidekiq: { title: '为 Sidekiq 节点配置相同的设置', body: 'Web 节点有注册表的地址和私钥，运行作业的节点没有。' },
    'check-key': { title: '检查 GitLab 用于签名的私钥', body: '连接正常，因此被拒绝的是令牌。' },
  },
  steps: {
    'show-state': { title: '查看注册表是否在运行', body: '如果它反复停止，请参阅 [[registry-crash-loop]]。' },
    start: { title: '启动注册表', body: '启动之前请求都会失败。', undo: '没有需要回滚的内容。' },
    'show-address': { title: '查看 GitLab 使用的地址', body: '它显示在结果的上方。' },
    'set-address': {
      title: '设置注册表监听的地址',
      body: "在 Linux 软件包中，它跟随 `registry['registry_http_addr']`（默认值 `127.0.0.1:5000`），单主机时无需单独设置；如有错误的一行，请删除。使用 Helm 时由 chart 设置。",
      undo: '改回原来的值并应用。',
    },
    'set-address-before-15-2': {
      title: '设置注册表监听的地址',
      body: "在 Linux 软件包中，它跟随 `registry['registry_http_addr']`（默认值 `localhost:5000`），单主机时无需单独设置；如有错误的一行，请删除。使用 Helm 时由 chart 设置。",
      undo: '改回原来的值并应用。',
    },
    apply: {
      title: '在 GitLab 节点上应用',
      body: '使用 Docker Compose 时会重建容器。自编译安装还要重启 GitLab，因为 Puma 和 Sidekiq 在启动时读取 `gitlab.yml`。',
      undo: '改回原来的值并应用。',
    },
    'trust-ca': {
      title: '让 GitLab 信任该证书颁发机构',
      body: '使用 Linux 软件包时，把证书颁发机构的证书存为以 `.crt` 结尾的文件，放入 `/etc/gitlab/trusted-certs`。使用 Helm 时，在 `global.certificates.customCAs` 中指定其 Secret。自编译安装则加入系统的信任库。',
      undo: '移除该证书，然后再应用一次。',
    },
    enable: { title: '启用', body: '这只是 GitLab 一侧的设置，还需要地址和私钥。', undo: '改回原来的值并应用。' },
    'same-settings': {
      title: '把设置和私钥复制到这些节点',
      body: "它们需要与 GitLab 相同的 `registry` 设置：`enabled`、`host`、`port`、`api_url`、`issuer`，以及内容相同、`git` 可以读取的私钥文件。在 `gitlab.rb` 中就是 `gitlab_rails['registry_…']` 各行。使用 Helm 时，由 chart 为 Sidekiq 设置。",
      undo: '改回原来的值并应用。',
    },
  },
  checks: {
    reached: {
      title: '再次从 GitLab 访问注册表',
      fixed: 'GitLab 可以连接注册表。',
      notFixed: 'GitLab 仍无法连接，结果中说明了原因。',
    },
  },
  evidence: {
    'client-exception': 'GitLab 的注册表客户端未能完成请求。',
    'client-trace': 'GitLab 的堆栈跟踪经过向注册表发请求的代码。',
    banner: 'GitLab 的注册表页面无法连接。',
    'old-banner': '注册表页面无法连接，原因不一定是名称。',
    'asked-refused': '内部地址上没有程序在监听。',
    'asked-timeout': '内部地址没有及时应答。',
    'asked-name': 'GitLab 找不到内部地址的名称。',
    'asked-certificate': 'GitLab 不接受内部地址的证书。',
    'asked-other': '内部地址上应答的不是注册表。',
    'asked-off': '这个 GitLab 节点停用了注册表。',
    'asked-answered': 'GitLab 可以连接注册表。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
