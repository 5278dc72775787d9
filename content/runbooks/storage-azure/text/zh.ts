import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '把镜像存放在 Azure Blob Storage 中',
  summary: '为注册表设置 Azure 存储账户的容器：合适的驱动、正确的布局，以及三种登录方式之一。',
  symptom: '您希望注册表把镜像存放在 Azure 里，而不是卷上；或者更换驱动之后，Azure 中的镜像找不到了。',
  background: [
    '已有的镜像不会被移动：切换之后，此前推送的镜像都会找不到，直到它们的文件进入容器。[[migrate-to-object-storage]] 可以在不丢失推送的情况下完成复制。',
    '驱动有两个。`azure` 只支持账户密钥，从 17.10 起标为弃用。`azure_v2` 支持三种登录方式，在 19.0 接替之前是测试版；从那时起，旧名称也指向它。',
    '布局是容易出错的地方。旧驱动把所有内容写在一个没有名称的文件夹下，因此 blob 的名称是 `/docker/registry/v2/…`，开头有斜杠；复制进来的镜像则位于 `docker/registry/v2/…`。`legacyrootprefix: true` 读取前者，`trimlegacyrootprefix: true` 读取后者。两者都没有时使用标准布局，日志中会有警告。设错时，所有镜像看似消失：列表为空，拉取得到 `MANIFEST_UNKNOWN`，而 blob 全都在。此时什么也没有丢失；请改回正确的设置，并在容器使用期间保持不变。',
    '两者都设会有警告，互相矛盾时则会报错。因此请只写其中一个。',
    '`credentials_type` 是 `shared_key`（默认）、`client_secret` 或 `default_credentials`。示例中带尖括号的 `<client_secret>` 指的就是这个词本身。`realm` 表示云：`core.windows.net`、中国的 `core.chinacloudapi.cn`、美国政府的 `core.usgovcloudapi.net`。`rootdirectory` 必须以斜杠结尾。',
  ],
  questions: {
    version: {
      title: '您使用的是哪个 GitLab 版本？',
      help: '版本显示在管理中心。名称 `azure` 在 19.0 之前和之后都可用，是稳妥的选择；但它只支持账户密钥。',
      answers: {
        v2: '19.0 或更新版本，或者 17.10 以后使用测试版驱动',
        v1: '更早的版本',
        unsure: '不清楚',
      },
    },
    credentials: {
      title: '注册表怎样登录？',
      help: '账户的策略可能禁止使用密钥：此时 Azure 返回 `KeyBasedAuthenticationNotPermitted`。在 Azure 的机器上或 AKS 中，使用自身的身份完全不需要机密。',
      answers: {
        key: '存储账户的密钥',
        application: '应用程序的机密',
        machine: '机器或 Pod 的身份',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'v1-key': {
      title: '驱动 `azure`，使用账户密钥',
      body: '密钥不在本页输入，配置中是占位符。请在文件里替换，并加上引号；密钥以 `=` 结尾。',
    },
    'v2-key': {
      title: '驱动 `azure_v2`，使用账户密钥',
      body: '密钥不在本页输入，配置中是占位符。请在文件里替换，并加上引号；密钥以 `=` 结尾。',
    },
    'v2-application': {
      title: '驱动 `azure_v2`，使用应用程序',
      body: '租户、客户端和机密来自应用程序的注册信息。机密会过期：请记下日期。',
    },
    'v2-machine': {
      title: '驱动 `azure_v2`，使用机器的身份',
      body: '任何地方都不存放机密。机器或 Pod 必须已经分配到对容器有权限的身份。',
    },
  },
  steps: {
    'see-images': {
      title: '查看注册表现在使用的存储',
      body: '如果别处已有镜像，请到此为止，先复制它们：[[migrate-to-object-storage]]。',
    },
    'check-container': {
      title: '查看容器是否存在、能否访问',
      body: '需要已登录的 Azure CLI。请在注册表主机上运行，这样能看出账户防火墙的影响。',
    },
    'see-prefix': {
      title: '查看容器中镜像的布局',
      body: '贴上结果，就会填进下面的字段。空的容器使用标准布局。出现两行表示两种都有：以前更改设置把镜像分成了两部分；请选择含有旧镜像的一种，再把其余的复制过去。',
    },
    rights: {
      title: '给应用程序或身份权限',
      body: '它需要对容器的 Storage Blob Data Contributor 角色。没有时 Azure 返回 `AuthorizationPermissionMismatch`。',
      undo: '收回该角色。',
    },
    'back-up': { title: '保存一份配置副本', body: '回滚时要用。' },
    'configure-v1': {
      title: '写入存储配置',
      body: '它会替换整个存储配置：请保留 `maintenance` 或 `redirect`，并去掉旧的驱动。请在文件里替换占位符。',
      undo: '用副本恢复配置，再次应用。在此期间推送的内容只存在于容器中。',
    },
    'configure-key': {
      title: '写入存储配置',
      body: '它会替换整个存储配置：请保留 `maintenance` 或 `redirect`，并去掉旧的驱动。请在文件里替换占位符。',
      undo: '用副本恢复配置，再次应用。在此期间推送的内容只存在于容器中。',
    },
    'configure-application': {
      title: '写入存储配置',
      body: '它会替换整个存储配置：请保留 `maintenance` 或 `redirect`，并去掉旧的驱动。请在文件里替换占位符。',
      undo: '用副本恢复配置，再次应用。在此期间推送的内容只存在于容器中。',
    },
    'configure-machine': {
      title: '写入存储配置',
      body: '它会替换整个存储配置：请保留 `maintenance` 或 `redirect`，并去掉旧的驱动。',
      undo: '用副本恢复配置，再次应用。在此期间推送的内容只存在于容器中。',
    },
    'create-secret': {
      title: '把配置放进 Secret',
      body: '请先替换占位符。文件随后会被删除。请使用还没有 Secret 用过的名字：原来的 Secret 可用于回滚，Helm 也会察觉变化并重启 Pod。',
      undo: '在 chart 不再引用之后，删除该 Secret。',
    },
    'use-secret': {
      title: '让 chart 使用该 Secret',
      body: '合并进您现有的 values；使用 Operator 时位于 `spec.chart.values` 之下。',
      undo: '改回原来的 Secret 名称。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启；正在进行的推送和拉取会失败，可以重试。如果启动不了，日志会指出是哪一项设置。',
      undo: '用副本恢复配置，再次应用。',
    },
    push: {
      title: '推送一个镜像',
      body: '然后再拉取一个旧的镜像：只有这样才能看出布局是否正确。',
      undo: '在 GitLab 页面上删除该标签。',
    },
  },
  checks: {
    objects: {
      title: '查看镜像是否写入容器',
      fixed: '容器里有注册表写入的内容。如果旧镜像仍然找不到，说明布局不对：请看显示的各行。',
      notFixed: '容器是空的，或者 Azure 拒绝了请求。注册表仍在写入别处，或者推送失败了：请查看它的日志。',
    },
  },
  evidence: {
    'prefix-legacy': '容器以旧布局存放镜像，位于没有名称的文件夹之下。',
    'prefix-standard': '容器以标准布局存放镜像，或者没有镜像。',
    'prefix-unset': '没有指定布局，注册表使用标准布局。',
    'prefixes-both': '两个布局设置都写了，一个就够。',
    'prefixes-contradict': '两个布局设置互相矛盾，注册表无法启动。',
    refused: 'Azure 拒绝了注册表，或者没有这个容器。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
