import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表不认识这个标签或摘要',
  summary: '注册表应答说，它没有所请求的标签、摘要或仓库的清单。',
  symptom:
    '登录正常，拉取却以 `manifest unknown`、`MANIFEST_UNKNOWN` 或 `not found` 结束；有时只是一个标签，有时所有镜像同时如此。',
  background: [
    '这个应答来自注册表自身，而且是在接受令牌之后：网络、证书和凭证都没有问题。它的意思就是字面上的：在这个存储里、这个名称下，没有这样的清单。面对空目录或空存储桶的注册表，对所有请求都给出同样的应答，也不报错：在它看来，缺少存储根目录不是故障，只是没有镜像。',
    '所以首先要弄清缺了多少。只有一个标签：从未以这个名称推送过，或者被人、被清理策略删除了。全部：注册表查看的位置不是当初写入镜像的位置。推送之后时有时无：多个注册表没有共用存储。',
    '对注册表来说，收到查询某个标签是否存在的请求是平常事。客户端推送之前会先看标签在不在，构建缓存会查询还不存在的镜像。日志里的 `404` 如果对应 `HEAD` 请求，或者后面跟着一次成功的推送，就不是问题。',
    '同样的文字还有别的用法：后面跟着 `OCI manifest found, but accept header …` 时，镜像是存在的，只是客户端没有说明它能接受这种类型。另外，在 Distribution 的旧日志里，`manifest unknown` 可能盖在存储错误上面：要以 `err.detail` 的内容为准。',
  ],
  questions: {
    extent: {
      title: '哪些镜像找不到？',
      help: '请用一个每天在用的镜像试试。GitLab 的项目页面会显示注册表已知的标签。',
      answers: {
        this: '只有这个标签或仓库；别的都能拉取',
        all: '全部，包括以前可用的',
        sometimes: '时有时无：同样的拉取有时能成功',
        secondary: '只在 Geo 次要站点上',
        listed: '没有缺：GitLab 页面上正显示着这个标签',
        unsure: '不清楚',
      },
    },
    lookup: {
      title: '注册表对这个标签了解多少？',
      help: '命令像客户端一样请求该标签，接受所有清单类型，并列出实际存在的标签。',
      answers: {
        found: '找到了该标签',
        'no-tag': '仓库里没有这个标签',
        'no-repository': '没有这个仓库',
        'no-manifest': '列表里有该标签，但没有清单',
        unsure: '无法确认',
      },
    },
    asker: {
      title: '谁取不到镜像？',
      help: '注册表有这个标签，所以差别在于失败的客户端请求的是什么。',
      answers: {
        type: '某个工具或旧客户端；应答里提到 `OCI` 或 `Accept` 标头',
        old: 'Docker Engine 17.11 或更旧',
        else: '普通的新版客户端',
        unsure: '不清楚',
      },
    },
    storage: {
      title: '注册表把镜像存在哪里？',
      help: '命令显示实际使用的存储配置，其中的机密已遮盖。',
      answers: {
        directory: '目录（`filesystem`）',
        bucket: 'S3、兼容 S3 的存储，或 Google Cloud Storage',
        azure: 'Azure Blob Storage',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'find-tag': {
      title: '使用存在的名称，或者推送镜像',
      body: '先看仓库里有什么。要么是名称的问题，要么需要重新推送。',
    },
    directory: {
      title: '让注册表指向存有镜像的目录',
      body: '配置的目录是空的或不存在：路径改过、卷没有挂载，或者容器在没有卷的情况下重建了。',
    },
    'bucket-prefix': {
      title: '让注册表指向存有镜像的存储桶和前缀',
      body: '注册表查看存储桶中 `docker/registry/v2/` 之下，或者 `rootdirectory` 前缀之下的内容。镜像如果在别处，它就一个也看不到。',
    },
    'azure-prefix': {
      title: '设置当初写入镜像时的根前缀',
      body: 'Azure 驱动以前会写到一个名称为空的文件夹之下。设置不对时，所有 blob 都在，镜像却像是全部消失了。',
    },
    'shared-storage': {
      title: '让所有注册表使用同一个存储',
      body: '接收推送的注册表与接收拉取的注册表，看到的不是同一批文件。',
    },
    'geo-secondary': {
      title: '更新次要站点',
      body: '在 GitLab 19.0.0 和 19.0.1 中，多平台镜像的标签不会复制到次要站点，而且没有任何提示。',
    },
    'manifest-lost': {
      title: '标签还在，清单没了',
      body: '镜像的部分存储内容已经丢失。如何恢复，以及在此期间不能做什么，请看下一份运维手册。',
    },
    'other-type': {
      title: '镜像存在，但客户端没有请求这种类型',
      body: '请求没有声明接受的类型，注册表不会返回。',
    },
    'update-docker': {
      title: '更新客户端上的 Docker',
      body: 'Docker Engine 17.11 及更旧的版本遇到如今使用的清单类型，会以 `404 Not Found` 或 `Unknown Manifest` 失败。',
    },
    'compare-name': {
      title: '逐字核对客户端请求的名称',
      body: '注册表有这个标签，所以失败的客户端请求的是别的名称，或者请求的是别的注册表。',
    },
  },
  steps: {
    'look-up': {
      title: '看看有哪些标签',
      body: '显示 `no such tag` 时，下面会列出存在的标签。显示 `no such repository` 时，说明这个路径下从未推送过，或者项目已经迁移。',
    },
    'correct-name': {
      title: '在使用它的地方改正名称',
      body: '主机及端口、群组和项目的路径、标签，都必须与推送时一致。常见的有：漏了端口、只推送了版本号却使用 `latest`、项目改名后仍用旧路径。在作业里，`$CI_REGISTRY_IMAGE` 就是正确的路径。',
      undo: '改回原来的名称。',
    },
    'see-policy': {
      title: '如果标签曾经存在，查明是谁删除的',
      body: '在项目的“设置 > 软件包与注册表”中查看清理策略，让它保留仍在部署的标签。删除的标签只能靠重新推送找回。策略会删除什么，可以事先用 [[cleanup-policies]] 查看。',
    },
    push: {
      title: '以这个标签推送镜像',
      body: '从仍有该镜像的主机推送，或者运行构建它的作业。',
      undo: '在项目的容器注册表中删除该标签。',
    },
    'see-storage': {
      title: '查看实际使用的是哪个存储',
      body: '与镜像还在时的情况对比：配置的备份、其他节点、上次迁移的记录。',
    },
    'find-data': {
      title: '查找镜像在哪里',
      body: '标签最多的目录就是要找的目录。如果一个也没有找到，说明卷没有挂载：先挂载它，什么都不用改。',
    },
    'set-directory': {
      title: '在配置中写上该目录',
      body: '填写 `docker/registry/v2` 的上级目录。用户 `registry` 必须能读写它。如果只是少了挂载，配置保持不变。',
      undo: '改回原来的路径。',
    },
    apply: {
      title: '应用配置',
      undo: '恢复原来的值之后再应用一次。',
    },
    'list-bucket': {
      title: '查看这个存储桶里有没有镜像',
      body: '同时列出存储桶的顶层。复制时如果连 `registry` 文件夹一起复制，而不是只复制其中的 `docker` 文件夹，所有内容就会深一层。',
    },
    'set-prefix': {
      title: '把存储桶、区域和前缀设置为镜像所在的位置',
      body: '在存储配置中设置 `bucket`，并在 `rootdirectory` 中写上 `docker/` 之前的部分；没有前缀时不要写 `rootdirectory`。更改之后推送的镜像在错误的位置：删除任何东西之前，请先把它们复制过来。',
      undo: '恢复原来的值。',
    },
    'see-container': {
      title: '查看 Azure 容器中 blob 名称的开头',
      body: '要么第一个文件夹是 `docker`，要么它的名称为空，于是名称以斜杠开头。',
    },
    'set-root-prefix': {
      title: '据此设置根前缀',
      body: '第一个文件夹是 `docker`：把 `trimlegacyrootprefix` 设为 `true`。第一个文件夹名称为空：把 `legacyrootprefix` 设为 `true`。不要两个都设，并且只要容器还在用，就不要改动它。其余配置保持不变。',
      undo: '去掉加上的设置。',
    },
    'compare-nodes': {
      title: '查看有没有多个注册表，各自使用什么存储',
      body: '负载均衡器后面有多个节点，或者不止一个 Pod 时，请比较它们的存储配置。各节点自己的目录不是共享的；Helm 中 `ReadWriteOnce` 类型的卷也不是。',
    },
    'share-storage': {
      title: '让它们使用同一个对象存储，或者只保留一个',
      body: '多个注册表要用对象存储，并使用相同的 `http_secret`；目录只适合单个注册表。只存在于某个节点上的镜像，必须先复制到共用的存储。这种部署请参阅 [[scaling]]。',
      undo: '退回到存有镜像的那一个注册表。',
    },
    'ask-primary': {
      title: '在主站点查找该标签',
      body: '使用主站点的注册表主机。如果那里有这个标签，缺的就是复制。',
    },
    'update-secondary': {
      title: '把两个站点的 GitLab 更新到 19.0.1 之后的版本',
      body: '在此之前，让次要站点的客户端从主站点拉取多平台镜像。',
      undo: 'GitLab 更新后无法退回；请像往常一样先做备份。',
    },
    'update-client': {
      title: '安装新版 Docker Engine',
      body: '任何仍受支持的版本都可以。',
      undo: '装回原来的版本。',
    },
    'compare-request': {
      title: '在注册表日志中找到失败的请求',
      body: '状态为 `404` 的那一行写着客户端发来的主机、路径和标签。如果没有这样的行，客户端请求的就是镜像站、代理或别的注册表。',
    },
  },
  checks: {
    pull: {
      title: '再次拉取镜像',
      fixed: '镜像找到了，并已拉取。',
      notFixed: '注册表仍然不认识它。',
    },
  },
  evidence: {
    'docker-manifest-unknown': '注册表告诉 docker：没有这样的清单。',
    'podman-manifest-unknown': '注册表告诉 podman、buildah 或 skopeo：没有这样的清单。',
    'bare-manifest-unknown': '客户端得到的应答是：没有这样的清单。',
    'dockerd-manifest-unknown': 'Docker 守护进程曾得到清单不存在的应答。',
    'ggcr-manifest-unknown': '注册表应答构建工具：没有这样的清单。',
    'manifest-unknown-body': '注册表的应答：没有这样的清单。',
    'repository-unknown': '注册表的应答：没有这样的仓库。',
    'containerd-not-found': '请求这个清单的地址时得到 404。',
    'buildkit-not-found': '请求这个清单的地址时得到 404。',
    'tags-not-found': '请求标签列表时得到 404：注册表没有这个仓库。',
    'oci-client-not-found': 'Helm 或 ORAS 请求这个名称时得到 404。',
    'no-such-manifest': '客户端没有取到清单。有些客户端被拒绝时也这样说。',
    'unknown-tag': '有请求要取注册表没有的标签。',
    'unknown-revision': '有请求要取注册表没有的摘要。',
    'unknown-repository': '有请求要访问注册表没有的仓库。',
    'manifest-not-served': '取清单时得到 404。',
    'catalogue-empty': '注册表一个仓库也没有列出。',
    'tag-found': '注册表有这个标签。',
    'tag-missing': '仓库存在，标签不存在。',
    'repository-missing': '注册表没有这个仓库。',
    'tag-listed-only': '列表里有该标签，但它背后没有清单。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
