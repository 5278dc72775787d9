import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '客户端没有这个注册表的登录信息',
  summary: '执行拉取或推送的程序被要求登录，却找不到与这个主机和端口完全一致的登录信息，于是在检查权限之前就放弃了。',
  symptom:
    '推送或拉取立即以 `no basic auth credentials` 结束，常常是在所有层都显示 `Preparing` 之后。在 CI 作业中它跟在 `Failed to pull image` 后面，在 Kubernetes 中跟在 `ErrImagePull` 后面。刚登录成功也可能出现，因为那次登录属于另一个名称、另一个用户或另一台机器。',
  background: [
    '登录信息按用户、按地址保存。Docker 以镜像名称中的主机和端口为键，存入 `~/.docker/config.json`：登录了 `registry.example.com`，并不等于登录了 `registry.example.com:5050`；`sudo docker` 读的是 root 的文件；守护进程自己则没有任何登录信息。',
    '这句话的含义比看上去更多。只有当对方用 `Www-Authenticate: Basic` 要求密码时，客户端才会打印它。GitLab 的注册表不是这样：它用 `Bearer` 要求令牌，没有登录的客户端会以 `denied: access forbidden` 被拒绝。因此，如果消息中的主机就是 GitLab 的注册表，请查找它前面是否有东西在要求自己的密码。',
    '使用凭证助手时（文件中的 `credsStore` 或 `credHelpers`），登录信息不在文件里，而在密钥环里。如果助手无法运行，例如没有桌面会话，就什么也取不出来。',
    '在 CI 中，您自己机器上的登录不起作用。Runner 拉取作业镜像时，使用 `DOCKER_AUTH_CONFIG`、Runner 用户的文件，或者 GitLab 随作业下发的凭证；后者只能用于这个 GitLab 自己的注册表。脚本里的拉取和推送需要在作业中登录。Kubernetes 节点使用 Pod 指定的 Secret。',
    '常见的建议是在自己的机器上再登录一次，但只有当拉取的就是您这台机器时才有用。',
  ],
  questions: {
    where: {
      title: '没有登录信息的是哪个程序？',
      help: '要看的是拉取或推送镜像的那台机器，而不是您正在查看的这台。',
      answers: {
        machine: 'docker、podman 等，手动执行或由服务执行',
        job: 'GitLab 的 CI 作业',
        node: 'Kubernetes（Pod 取不到镜像）',
        unsure: '不清楚',
      },
    },
    stored: {
      title: '是否保存了这个主机和端口的登录信息？',
      help: '请以执行失败命令的用户运行；如果那条命令带 `sudo`，这里也要带。命令不会打印凭证。',
      answers: {
        yes: '有',
        no: '没有',
        helper: '配置了凭证助手，而它失败了',
        unsure: '无法确认',
      },
    },
    asks: {
      title: '这个地址向客户端要求什么？',
      help: '命令发送一次不带登录信息的请求，只打印一行结果。GitLab 的注册表要求的是令牌。',
      answers: {
        token: '令牌',
        basic: '密码（`Basic`）',
        nothing: '什么也不要求',
        unsure: '无法确认',
      },
    },
    'job-part': {
      title: '失败的是作业的哪一部分？',
      findOut:
        '如果这一行以 `Failed to pull image` 或 `Job failed: failed to pull image` 开头，就是作业或服务的镜像。如果它出现在带 `$` 的、您自己写的命令之后，就是脚本。',
      answers: {
        image: '作业或服务的镜像，在脚本开始之前',
        script: '脚本中的 docker 命令',
        kaniko: '用 kaniko 构建',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'log-in': {
      title: '登录这个主机和端口',
      body: '在执行拉取或推送的机器上，以执行它的用户登录。',
    },
    'mend-helper': {
      title: '不用凭证助手，或者把它修好',
      body: 'Docker 先问凭证助手，失败时也不会改用文件中的内容。',
    },
    'same-login': {
      title: '有登录信息，但需要的是另一个',
      body: '所保存登录的名称、端口或用户，与失败的命令不一致。',
    },
    'other-door': {
      title: '注册表前面有东西在要求自己的密码',
      body: '或者它不是 GitLab 的注册表。对一个地址，客户端只有一个登录：无法既给代理密码、又给注册表令牌。',
    },
    'auth-config': {
      title: '为作业的镜像给 Runner 提供登录信息',
      body: '对于作业所属 GitLab 自己的注册表，什么都不需要。对于其他注册表，或者要用另一个项目的登录时，用变量 `DOCKER_AUTH_CONFIG` 提供。',
    },
    'job-login': {
      title: '在作业中登录',
      body: '无论 Runner 拉取作业镜像时用了什么，脚本开始时都没有任何登录信息。',
    },
    'kaniko-file': {
      title: '写好 kaniko 读取登录信息的文件',
      body: 'kaniko 没有 `docker login`，它读取 `/kaniko/.docker/config.json`。',
    },
    'pull-secret': {
      title: '给 Pod 提供拉取用的 Secret',
      body: 'Secret 必须与 Pod 在同一命名空间，类型正确，并且其中的主机和端口与镜像名称一致。',
    },
  },
  steps: {
    'log-in-again': {
      title: '登录',
      body: '不接受密码时，请使用个人访问令牌或部署令牌。在脚本中使用 `--password-stdin`，特殊字符就能原样传入。',
      undo: '用 `docker logout` 加主机名删除登录信息。',
    },
    whose: {
      title: '查看用的是谁的登录',
      body: '最后一行是用户。把文件中的名称与镜像名称的开头逐字比较，包括端口。',
    },
    'see-helper': {
      title: '查看配置的是哪个凭证助手',
      body: '`credsStore` 为 `desktop` 时，需要程序 `docker-credential-desktop`，其他名称同理。',
    },
    'drop-helper': {
      title: '从文件中去掉凭证助手',
      body: '先复制一份 `~/.docker/config.json`，再删除 `credsStore` 一行，或 `credHelpers` 中这个主机的条目。此后登录信息就存在文件本身里，能读这个文件的人都能看到。',
      undo: '用副本恢复该文件。',
    },
    'same-name': {
      title: '各处使用同一个名称',
      body: '有没有 `https://`、有没有端口，都算不同的登录。镜像名称要与登录时完全一致；由 systemd 启动的服务，要为它自己的用户登录。',
    },
    'see-rules': {
      title: '查找要求密码的规则',
      body: '还要查找 `auth_basic`，并检查不属于 GitLab 的代理和网关。',
    },
    'open-door': {
      title: '让注册表的路径不经过那道密码',
      body: '去掉注册表主机上 `/v2/` 以及 GitLab 主机上 `/jwt/auth` 的密码规则，并重新加载代理。两者都会自行检查登录。',
      undo: '恢复规则，再重新加载代理。',
    },
    'own-password': {
      title: '如果是其他注册表，请用它自己的凭证登录',
      body: 'GitLab 的令牌在那里没有用。',
      undo: '用 `docker logout` 加主机名删除登录信息。',
    },
    'which-login': {
      title: '在作业日志中查看用了哪个登录',
      body: '`Authenticating with credentials from` 一行会写明。如果失败的拉取之前没有这一行，就说明没有这个主机的登录。优先顺序是：`DOCKER_AUTH_CONFIG`、Runner 用户的文件、随作业下发的凭证。',
    },
    'deploy-token': {
      title: '创建用于拉取的部署令牌',
      body: '在镜像所在项目或群组的“设置 > 仓库 > 部署令牌”中创建，勾选 `read_registry`。它不会随作业结束而失效，也不是任何人的密码。',
      undo: '撤销部署令牌。',
    },
    'write-entry': {
      title: '打印变量的值',
      body: '输出是机密：base64 并不能隐藏内容。',
    },
    'set-variable': {
      title: '设置变量 `DOCKER_AUTH_CONFIG`',
      body: '在运行作业的项目或群组的“设置 > CI/CD > 变量”中设置。多个注册表写在同一个值里，作为 `auths` 下的多个条目。对同一主机，这里的条目优先于作业的凭证。',
      undo: '删除变量，或恢复原来的值。',
    },
    'script-login': {
      title: '在第一条 docker 命令之前登录',
      body: '`$CI_REGISTRY` 带有端口，`$CI_REGISTRY_IMAGE` 以它开头。请使用这两个变量，不要自己写名称。',
      undo: '删除这一行。',
    },
    'empty-variables': {
      title: '如果 docker 报 `from a non TTY device`，请检查变量',
      body: '这表示没有收到密码：变量在这个作业中是空的，或者缺少 `--password-stdin`。',
    },
    'write-file': {
      title: '在作业开头写入文件',
      undo: '删除这些行。',
    },
    'create-secret': {
      title: '创建 Secret',
      undo: '用 `kubectl delete secret` 加名称删除。',
    },
    'name-secret': {
      title: '在 Pod 模板中引用 Secret',
      body: '或者把它加到 Pod 的服务账号上。更改模板会启动新的 Pod；已有的 Pod 保持创建时的设置。',
      undo: '从列表中删除。',
    },
  },
  checks: {
    login: {
      title: '以同一用户再次登录',
      fixed: '登录信息已保存。现在请重试拉取或推送。',
      notFixed: '仍然没有可用的登录信息。',
    },
    door: {
      title: '再看一次这个地址要求什么',
      fixed: '这个地址要求令牌，与 GitLab 的注册表一致。',
      notFixed: '仍有东西在要求自己的密码。',
    },
    image: {
      title: '加入这个作业，运行它，再粘贴它的日志',
      fixed: 'Runner 已经拉取了镜像。',
      notFixed: 'Runner 仍然没有这个镜像的登录信息。',
    },
    script: {
      title: '再次运行作业，并粘贴它的日志',
      fixed: '作业已经有登录信息。',
      notFixed: '作业仍然没有登录信息。',
    },
    events: {
      title: '查看接下来的拉取结果',
      fixed: '镜像已被拉取。',
      notFixed: 'Kubernetes 仍在没有可用登录信息的情况下拉取。',
    },
  },
  evidence: {
    'no-basic-auth': '对方要求密码，而客户端没有为它保存任何登录信息。',
    'helper-failed': '保管登录信息的程序失败了，因此无法读取或保存。',
    'no-password-given': '登录时没有给出密码，因此登录没有进行。',
    'pull-secret-missing': 'Kubernetes 没有找到 Pod 指定的登录信息。',
    'asks-token': '这个地址要求令牌，与 GitLab 的注册表一致。',
    'asks-basic': '这个地址要求密码，而 GitLab 的注册表不会这样。',
    'asks-nothing': '这个地址不要求登录。',
    'basic-challenge': '这个地址要求的是密码，而不是令牌。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
