import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '停用注册表',
  summary: '可以为整个实例、仅为新项目或在个别项目中停用注册表；无论哪种方式都不会删除镜像。',
  symptom: '您不希望这个 GitLab 或其中某些项目提供容器注册表。',
  background: [
    '这三个开关相互独立。整个实例的开关会停止服务，并把注册表从 GitLab 中去掉。新项目的开关只决定项目创建时的初始值，已有项目保持不变。项目里的开关使 GitLab 不再对其镜像授予任何权限，而服务继续为其他项目运行。',
    '它们都不会腾出空间。镜像仍留在存储里，重新启用后又能使用。如果不想保留，请先删除镜像，并趁注册表还在时运行垃圾回收。',
    '停用整个注册表之后，GitLab 不再写出签名私钥，删除带有镜像仓库的项目会以 `No such file or directory @ rb_sysopen` 失败。届时的处理方法见 [[missing-registry-key]]；更省事的做法是事先删除这些项目或其镜像。',
    '停用整个注册表之后，使用 `$CI_REGISTRY`、`$CI_REGISTRY_IMAGE`、`$CI_REGISTRY_USER` 或 `$CI_REGISTRY_PASSWORD` 的流水线会出错：这些变量不复存在，镜像名称就以斜杠开头。从这里拉取的集群会在下一次拉取时失败，而那可能是几周之后。',
  ],
  questions: {
    scope: {
      title: '要在哪里停用？',
      help: '单个项目影响最小：随时可以恢复，别人不会察觉。',
      answers: {
        site: '整个实例',
        new: '仅新项目',
        projects: '某些项目',
        unsure: '不确定',
      },
    },
    images: {
      title: '项目里有镜像吗？',
      help: '无论选哪个，第一步都会统计。',
      answers: {
        none: '没有',
        some: '有',
        unsure: '不清楚',
      },
    },
    amount: {
      title: '多少个项目？',
      help: '对整个群组有一条命令，它会先显示将要更改的内容。',
      answers: {
        one: '一个或几个',
        group: '某个群组的全部项目',
        unsure: '不确定',
      },
    },
  },
  outcomes: {
    'whole-site': {
      title: '在整个实例中停用',
      body: '注册表服务停止，GitLab 不再为它签发令牌。',
    },
    'images-first': {
      title: '先处理镜像，再停用',
      body: '要删除的必须趁注册表运行时删除；要保留的会留在存储里。',
    },
    'new-projects': {
      title: '新项目默认停用',
      body: '项目所有者仍可在自己的项目中启用。已有项目不变。',
    },
    'one-project': {
      title: '在一个项目中停用',
      body: '此后项目成员既不能推送也不能拉取；镜像会保留。',
    },
    group: {
      title: '在群组的所有项目中停用',
      body: '子群组也包括在内。以后创建的项目按新项目的设置。',
    },
  },
  steps: {
    'see-use': {
      title: '查看哪些项目有镜像',
      body: '最后一行是总数，并列出前 50 个的名称。',
    },
    warn: {
      title: '通知使用者',
      body: '在流水线中查找 `CI_REGISTRY`，在集群中查找使用该注册表地址的镜像。请告知日期，并把仍需要的镜像复制到其他注册表。',
    },
    'clear-projects': {
      title: '趁注册表运行时删除不要的内容',
      body: '在项目的 `Deploy > Container registry` 中删除镜像仓库，或者删除项目本身。标签会在后台删除；只有经过垃圾回收才会腾出空间。如果全部保留，请跳过此步。',
      undo: '已删除的镜像只能从存储的备份恢复，或者重新推送。',
    },
    'back-up': {
      title: '保存一份配置副本',
      body: '自编译安装还要备份 `/home/git/gitlab/config/gitlab.yml`。其中含有机密，请保持原有权限。',
    },
    'switch-off': {
      title: '两边都停用',
      body: '请去掉与之相反的行。`registry_external_url` 和存储设置可以留着备用。使用 Operator 时，这些值写在 `GitLab` 资源的 `spec.chart.values` 下。',
      undo: '把两项改回 true 并应用。镜像还在原处。',
    },
    apply: {
      title: '应用配置',
      body: '注册表停止时，正在进行的推送和拉取会失败。使用 Helm 并去掉整个注册表时，最后一条命令会报告找不到 Deployment，这是正常的。',
      undo: '恢复备份并重新应用。',
    },
    'stop-service': {
      title: '重启 GitLab 并停止注册表',
      body: 'GitLab 会中断一两分钟。也请从 NGINX 中去掉注册表的 server 块；如果留着，它此后会返回 502。',
      undo: '恢复 `gitlab.yml`，重启 GitLab，并启动注册表的服务单元。',
    },
    after: {
      title: '了解仍然保留的内容',
      body: '存储的开销不变。只有确定不再需要任何镜像时，才删除目录或存储桶。如果以后无法删除某个项目，请参阅 [[missing-registry-key]]。',
    },
    'see-default': {
      title: '查看新项目当前的默认值',
      body: '没有设置时为启用。',
    },
    'change-default': {
      title: '设为 false',
      body: '使用 Operator 时，该值写在 `GitLab` 资源的 `spec.chart.values` 下。',
      undo: '改为 true 或删除该行，然后应用。',
    },
    'restart-gitlab': {
      title: '重启 GitLab',
      body: 'GitLab 在启动时读取 `gitlab.yml`。',
      undo: '没有需要回滚的内容。',
    },
    'see-images': {
      title: '查看项目有哪些镜像',
      body: '之后将无法使用，但不会消失。',
    },
    toggle: {
      title: '在项目中关闭容器注册表',
      body: '在项目中打开 `Settings > General`，展开 `Visibility, project features, permissions`，关闭 `Container registry` 并保存。需要维护者权限。此后推送和拉取会显示 `denied: requested access to the resource is denied` 或 `denied: access forbidden`。',
      undo: '重新打开即可，镜像都还在。',
    },
    'preview-group': {
      title: '查看将会更改的项目',
      body: '模式保持为 `preview`：不会写入任何内容。请保存列表，以便恢复。',
    },
    'switch-group': {
      title: '在这些项目中停用',
      body: '把模式设为 `apply`。立即生效，无需重启。',
      undo: '在列表中每个项目的设置里重新打开。',
    },
  },
  checks: {
    off: {
      title: '检查两边是否都已停用',
      fixed: 'GitLab 表示没有启用注册表，该地址上也没有注册表应答。',
      notFixed:
        '还有一边没有停用。`the registry still runs`：请停止服务；它也可能还在其他节点上运行。`GitLab still gives out tokens`：GitLab 的设置缺失或没有应用。如果 GitLab 没有应答，可能还在启动。',
    },
    default: {
      title: '查看新项目的默认设置',
      fixed: '新建项目不再带有注册表，已有项目没有变化。',
      notFixed: '新项目仍带有注册表：设置不在 GitLab 读取的文件里，或者没有应用。',
    },
    access: {
      title: '请求访问该项目的镜像',
      fixed: 'GitLab 不再对此项目的镜像授予任何权限。',
      notFixed:
        'GitLab 仍然授予访问权限：开关没有保存，或者这是另一个项目。请使用以前能推送的成员的登录来检查。只要仍授予推送权限，用尚不存在的名称检查，就会在 GitLab 中建立一个空的镜像仓库。',
    },
  },
  evidence: {
    off: '两边的注册表都已停用。',
    'still-on': '注册表尚未在两边都停用。',
    'new-projects-off': '新建项目不带注册表。',
    'new-projects-on': '新建项目带有注册表。',
    'switched-off-in-group': '涉及该群组的项目数量。',
    'nothing-granted': 'GitLab 在此没有授予任何权限。',
    'still-granted': 'GitLab 在此授予了访问权限。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
