import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '登录或权限被拒绝',
  summary: '注册表工作正常，但凭证不对、缺少所需的权限，或者镜像名称指向了别处。',
  symptom:
    '`docker login` 报 `unauthorized: HTTP Basic: Access denied` 或 `denied: access forbidden`；或者登录成功，推送或拉取却以 `denied: requested access to the resource is denied` 结束；Kubernetes 报 `pull access denied` 和 `insufficient_scope: authorization failed`。',
  background: [
    '有两处先后作出判断。先由 GitLab 的令牌服务确认您是谁：401 和 `HTTP Basic: Access denied` 表示凭证不对或已过期；403 和 `access forbidden` 表示没有收到凭证，或者这个令牌根本不能使用注册表。凭证被接受后，它会签发一个列明允许操作的令牌，即使列表是空的。',
    '随后注册表只是把这份列表与客户端想做的事比较，缺少的就成为 `denied: requested access to the resource is denied`。因此 `docker login` 成功只说明凭证正确，并不说明您在某个项目中有什么权限。',
    '项目不存在、您看不到项目、项目关闭了注册表，这三种情况的应答完全一样。`repository does not exist or may require` 这句话无法区分它们，也不表示镜像被删除。',
    '像 `app` 或 `group/app` 这样没有主机的名称属于 Docker Hub。守护进程会去那里查询，而 Docker Hub 会用同样的话应答。只存在于构建机器上的镜像也是如此。',
    '如果登录以 `failed with status: 401 Unauthorized` 结束，换密码没有用：GitLab 接受了凭证，是注册表拒绝了令牌。请看 [[token-untrusted-key]]、[[token-rejected]] 或 [[clock-skew]]。',
  ],
  questions: {
    said: {
      title: '报错里写了什么？',
      help: '看消息的最后一部分。前面的 `Error response from daemon` 或 `ErrImagePull` 只是外层包装。',
      findOut: '把出错的命令再运行一次，将全部输出粘贴到上面。',
      answers: {
        credentials: '`HTTP Basic: Access denied`、`invalid username/password`，获取令牌时返回 401',
        'two-factor': '`You must use a personal access token`',
        forbidden: '`access forbidden`、`no basic auth credentials`，获取令牌时返回 403',
        scope: '`requested access to the resource is denied`、`insufficient_scope`',
        'hub-name': '其中的镜像名称没有主机，或以 `docker.io/` 开头',
        protected: '`protected tag`、`protected repository path`、`tag is immutable`',
        'other-registry': '报错来自 GitLab 以外的注册表',
        'header-dropped': '代理去掉了 `Authorization` 标头',
        unsure: '都不是，或无法判断',
      },
    },
    sent: {
      title: '是否保存了这个主机和端口的登录信息？',
      help: '在执行拉取或推送的机器上，以运行出错命令的那个用户运行。它不显示任何凭证。主机和端口必须与镜像名称中的一致。',
      answers: {
        yes: '已保存，途中没有我们自己的代理',
        no: '没有保存',
        proxy: '已保存，但 GitLab 前面有我们自己的代理',
        unsure: '不清楚',
      },
    },
    granted: {
      title: 'GitLab 授予这次登录什么权限？',
      help: '命令像 docker 一样向 GitLab 请求令牌，只显示授予了什么。请填写不含主机和标签的镜像路径；密码或令牌由 curl 提示输入。如果以尚不存在的名称获得了推送权限，GitLab 会建立一个该名称的空镜像仓库。',
      answers: {
        refused: '凭证被拒绝',
        forbidden: '完全不能使用注册表',
        none: '在这个仓库中什么都不能做',
        pull: '可以拉取，不能推送',
        push: '可以拉取和推送',
        unsure: '无法运行',
      },
    },
    who: {
      title: '您用什么登录？',
      findOut:
        '在 CI 作业中，`$CI_REGISTRY_USER` 和 `$CI_JOB_TOKEN` 是作业的凭证。其他情况请看当作密码输入或保存的是什么。',
      answers: {
        password: '用户的密码',
        token: '个人、项目或群组访问令牌',
        deploy: '部署令牌',
        job: 'CI 作业的令牌',
        unsure: '不清楚',
      },
    },
    project: {
      title: '项目是什么情况？',
      findOut:
        '以登录所用的用户在 GitLab 中打开镜像所属的项目。如果找不到页面，说明该用户不是成员，或者路径不对。如果没有“部署 > 容器注册表”，说明功能已关闭，或者对该用户不可见。',
      answers: {
        role: '用户不是成员，或角色不够',
        feature: '项目关闭了容器注册表',
        name: '镜像名称中的路径不是该项目的路径',
        job: '另一个项目的 CI 作业要使用这个镜像',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'new-token': {
      title: '用可以访问注册表的令牌登录',
      body: '启用了双重验证或禁用了密码登录时，只能使用令牌。拉取需要 `read_registry`，推送同时需要 `write_registry` 和 `read_registry`。',
    },
    'deploy-token': {
      title: '更正部署令牌',
      body: '部署令牌只在所属的项目或群组内有效，权限是创建时选定的范围，直到被撤销或过期为止。',
    },
    'job-token': {
      title: '按规定的方式使用 CI 作业的凭证',
      body: '它们在作业运行期间有效；要用于其他项目，必须由那个项目放行。',
    },
    'log-in': {
      title: '登录到与镜像完全相同的主机和端口',
      body: '客户端没有发送登录信息，所以 GitLab 把它当作匿名访问。',
    },
    'keep-authorization': {
      title: '让 `Authorization` 标头通过',
      body: 'GitLab 或注册表前面的代理去掉或替换了携带登录信息的标头。',
    },
    'raise-role': {
      title: '给用户足够的角色',
      body: '推送需要项目的开发者角色。从私有项目拉取需要是项目成员。',
    },
    'turn-on-feature': {
      title: '在项目中开启容器注册表',
      body: '功能关闭时，无论什么角色，都不会得到任何权限。',
    },
    'compare-names': {
      title: '把镜像名称与项目路径对照一遍',
      body: '您所查询的仓库是有权限的。出错的命令用的是另一个名称或另一个登录。',
    },
    'name-with-host': {
      title: '在名称前面加上注册表的主机',
      body: '没有主机时，docker 会去访问 Docker Hub。只在本地构建的镜像，必须先推送，别的机器才能拉取。',
    },
    protected: {
      title: '标签或仓库受到保护',
      body: '登录没有问题。项目中的规则不允许写入或删除这个标签或仓库。',
    },
    'other-registry': {
      title: '拒绝来自另一个注册表',
      body: '与 GitLab 无关。需要在报错中所写主机的那个注册表上更正凭证和权限。',
    },
  },
  steps: {
    'create-token': {
      title: '创建访问令牌',
      body: '在 GitLab 中，通过头像进入“编辑个人资料 > 访问令牌”，或在项目、群组的设置中创建。选择 `read_registry`，需要推送时再选 `write_registry`。请记下到期日：过期的令牌与密码错误的报错相同。',
      undo: '在同一页面撤销该令牌。',
    },
    'log-in-again': {
      title: '重新登录',
      body: 'docker 提示输入密码时粘贴令牌。在脚本中请用 `--password-stdin`，这样 `$`、`!` 之类的字符不会被改动。',
      undo: '用 `docker logout` 加上主机删除登录信息。',
    },
    'look-at-deploy-token': {
      title: '检查部署令牌',
      body: '在项目或群组设置的“仓库 > 部署令牌”中，确认它处于有效状态，属于镜像所在的项目或其上级群组，并且具有 `read_registry` 或 `write_registry`。否则请新建一个。',
      undo: '在同一页面撤销新建的令牌。',
    },
    'job-variables': {
      title: '用作业的变量登录',
      body: '在作业中第一次拉取或推送之前运行：`echo "$CI_REGISTRY_PASSWORD" | docker login "$CI_REGISTRY" -u "$CI_REGISTRY_USER" --password-stdin`。镜像名称请用 `$CI_REGISTRY_IMAGE`。这些凭证随作业结束而失效，不能给之后才拉取的对象使用，例如 Kubernetes 集群：请给它一个部署令牌。',
      undo: '恢复作业原来的内容。',
    },
    'allow-project': {
      title: '如果是其他项目的镜像，把本项目加入它的许可名单',
      body: '在拥有镜像的项目中，进入“设置 > CI/CD > 作业令牌权限”，添加要拉取镜像的项目或群组。启动作业的用户也需要能访问那个项目。',
      undo: '从许可名单中移除该条目。',
    },
    'same-user': {
      title: '查看用的是谁的登录',
      body: '最后一行是用户。`sudo docker` 使用 root 的登录。带端口与不带端口的条目是不同的登录；输出中如果有凭证助手，它优先于文件。',
    },
    'pull-secret': {
      title: '在 Kubernetes 中，把登录信息保存为拉取用的 Secret',
      body: 'Secret 的类型必须是 `kubernetes.io/dockerconfigjson`，与 Pod 在同一命名空间，写明与镜像完全相同的主机和端口，并列在 Pod 或其服务账号的 `imagePullSecrets` 中。',
      undo: '删除该 Secret，并从列表中去掉。',
    },
    'find-rules': {
      title: '查找代理中处理该标头的规则',
    },
    'pass-header': {
      title: '让标头原样通过',
      body: '去掉 `proxy_set_header Authorization "";`，以及要求对 `/jwt/auth` 和 `/v2/` 先登录的规则，然后重新加载代理。通往 GitLab 和通往注册表的两条路径都需要这个标头。',
      undo: '恢复原来的规则，重新加载代理。',
    },
    raise: {
      title: '提高在项目或群组中的角色',
      body: '在“管理 > 成员”中修改。依赖代理的镜像看的是群组角色，访客角色即可。下一个令牌就会带上新权限，无需等待，也无需重启。',
      undo: '改回原来的角色。',
    },
    'turn-on': {
      title: '开启该功能',
      body: '在项目的“设置 > 通用 > 可见性、项目功能、权限”中开启容器注册表，并查看谁可以使用。如果没有这个开关，说明整个实例都关闭了注册表。',
      undo: '再次关闭。镜像保持不变。',
    },
    compare: {
      title: '逐段对照名称',
      body: '主机之后的路径必须以项目的完整路径开头，包含每一级子群组，全部小写；其后可以接自己的名称。请用出错命令中的路径和那台机器上的用户，再运行一次命令。',
    },
    'push-full-name': {
      title: '用完整名称推送镜像',
      undo: '在项目的“部署 > 容器注册表”中删除该标签。',
    },
    'use-full-name': {
      title: '在所有拉取该镜像的地方使用完整名称',
      body: '例如 `.gitlab-ci.yml`、Compose 文件和 Kubernetes 清单。如果镜像只在本地使用，就不能让拉取方去问注册表：Runner 的 `pull_policy` 设为 `if-not-present`，Pod 的 `imagePullPolicy` 设为 `IfNotPresent` 或 `Never`，并把镜像加载到那个节点上。',
      undo: '改回原来的名称。',
    },
    'log-in-to-hub': {
      title: '如果要用的就是 Docker Hub，请在那里登录',
      body: '先检查拼写。私有镜像需要用有权限的账号运行不带主机的 `docker login`；推送则需要属于该账号的仓库。',
      undo: '用 `docker logout` 删除登录信息。',
    },
    'see-rules': {
      title: '查看项目的规则',
      body: '在项目的“设置 > 软件包与注册表”中，可以看到受保护的仓库和受保护的标签，以及各自要求的角色。',
    },
    'change-rule': {
      title: '换一个标签，或修改规则',
      body: '不可变的标签谁都不能覆盖，请用新标签推送。对于受保护的标签或仓库，请用具有规则所要求角色的用户登录，或者降低规则中的角色。',
      undo: '把规则中的角色改回原来的。',
    },
    'other-rights': {
      title: '在那个注册表上更正权限',
      body: '确认账号可以拉取或推送那个仓库，密码或令牌没有过期，并且注册表允许您的网络访问。有些云上的注册表签发的密码只有几个小时有效。',
      undo: '在那个注册表上收回所给的权限。',
    },
  },
  checks: {
    login: {
      title: '再次登录',
      fixed: '凭证已被接受。现在请重新推送或拉取：权限在那时才会检查。',
      notFixed: '登录仍被拒绝。',
    },
    rule: {
      title: '查看仓库是否允许这个登录推送',
      fixed: 'GitLab 允许这个登录在此推送。受保护的标签只有在真正推送时才看得出来：请重新推送。',
      notFixed: 'GitLab 仍拒绝这个登录在此推送。',
    },
    access: {
      title: '再次查看 GitLab 授予的权限',
      fixed: 'GitLab 已授予对这个仓库的访问。要推送，这一行里必须有 `push`。',
      notFixed: 'GitLab 在这里仍未授予任何权限。',
    },
  },
  evidence: {
    'basic-denied': 'GitLab 不接受这组凭证：不正确、已过期，或者在需要令牌的地方用了密码。',
    'two-factor': '这个账号需要用个人访问令牌代替密码。',
    'token-service-401': '令牌服务拒绝了凭证。',
    'login-invalid': '登录被拒绝。令牌被拒绝时，podman 和 skopeo 也会这样报。',
    'access-forbidden': 'GitLab 没有收到登录信息，或者这个登录不能使用注册表。',
    'token-service-403': '令牌服务返回 403：没有登录信息，或者这个登录不能使用注册表。',
    'permissions-denied-log': 'GitLab 没有授予客户端所请求的权限。',
    'jwt-authentication-failed': 'GitLab 没有接受这次令牌请求的凭证。',
    'token-request-401': '令牌请求因凭证而被拒绝。',
    'token-request-403': '令牌请求被拒绝：没有登录信息，或者这个登录不能使用注册表。',
    'resource-denied': '令牌本身没有问题，但缺少对这个仓库的权限。',
    'pull-denied': '这个登录无权从该仓库拉取，或者仓库不存在。',
    'containerd-denied': '令牌本身没有问题，但缺少对这个仓库的权限。',
    'containerd-denied-image': '这是被拒绝的镜像。',
    'scope-challenge': '注册表说明令牌缺少权限。',
    'scope-log': '注册表收到了缺少权限的令牌。正常运行时它也会写这一行。',
    protected: '有规则保护这个标签或仓库。',
    'hub-pull-denied': '名称里没有注册表的主机，因此访问的是 Docker Hub。',
    'push-to-hub': '名称里没有注册表的主机，因此推送到了 Docker Hub。',
    'authentication-required': '注册表要求提供令牌，或者没有接受收到的令牌。',
    'ggcr-unauthorized': '注册表要求提供令牌，或者没有接受收到的令牌。',
    'kaniko-push-check': 'kaniko 无权以这个名称推送。',
    'bare-refusal': '注册表拒绝了请求，没有说明原因。',
    'other-registry-refused': '另一个注册表拒绝了登录或权限。',
    'other-registry-network': '另一个注册表不允许这个网络访问。',
    'stored-login': '客户端有这个主机和端口的登录信息。',
    'no-stored-login': '客户端没有这个主机和端口的登录信息。',
    'granted-refused': 'GitLab 不接受这组凭证。',
    'granted-forbidden': '这组凭证不能使用注册表。',
    'granted-none': '在这个仓库中，GitLab 没有授予这次登录任何权限。',
    'granted-pull': 'GitLab 授予这次登录拉取权限，但没有推送权限。',
    'granted-push': 'GitLab 授予这次登录拉取和推送权限。',
    'granted-token-refused': 'GitLab 签发了令牌，注册表却拒绝它。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
