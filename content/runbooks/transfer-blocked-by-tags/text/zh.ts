import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '由于存在镜像，项目或群组无法移动或改名',
  summary: '项目路径是镜像地址的一部分，而注册表无法更改、或不得更改已有镜像的地址。',
  symptom:
    '转移或改名失败，英文提示的意思是容器注册表中存在标签，或者群组下的项目含有 Docker 镜像。较新的版本还会写明注册表返回的错误。',
  background: [
    '镜像 `registry.example.com/group/project/app` 的地址中含有项目路径。没有元数据数据库时，这个路径就是存储中的目录，注册表没有办法给它改名。因此只要还有一个标签，GitLab 就会拒绝。',
    '使用元数据数据库（从 GitLab 17.3 起可用）时，注册表向 GitLab 提供更改路径的接口。GitLab 先要求预演，然后连同镜像一起给项目改名。为此注册表需要 Redis 缓存，用来记录改名正在进行。较新的版本在同一个顶级群组内转移项目时也使用这种方式。启用数据库请参阅 [[metadata-database]]。',
    '无论有没有元数据数据库，GitLab 都不会把镜像移到另一个顶级群组。含有镜像的整个群组也不能转移或改名。这时必须先复制镜像，再删除。',
    '对项目来说只看标签：没有任何标签的镜像仓库不会妨碍。对群组来说，GitLab 看的是记录中的镜像仓库。',
    '旧资料在删除镜像时链接到软件包 API。正确的是容器注册表 API：`DELETE /projects/:id/registry/repositories/:repository_id`。旧资料还用 docker 逐个拉取再推送，这样只会留下那台机器所用的平台；`skopeo` 会复制全部平台。',
  ],
  questions: {
    move: {
      title: '您想做什么？',
      help: '提示中已经说明。“different top-level namespace”表示路径的第一段会改变。',
      answers: {
        project: '把项目转移到另一个命名空间',
        rename: '更改项目路径，或者删除项目',
        'other-root': '把项目转移到另一个顶级群组',
        group: '转移群组或用户，或者给它改名',
        error: '提示中写明了注册表的错误',
        unsure: '不清楚',
      },
    },
    interface: {
      title: '注册表能否更改镜像的路径？',
      help: '命令所做的确认与 GitLab 移动项目之前所做的相同，并打印一行结果。它不做任何更改。',
      answers: {
        yes: '能，接口可用',
        no: '不能',
        unsure: '无法确认',
      },
    },
    keep: {
      title: '是否要保留镜像？',
      help: '复制需要再占用一份同样大小的空间，还需要一个暂时存放的项目。流水线可以重新构建的镜像不必保留。',
      answers: {
        yes: '保留',
        no: '不保留，删除',
        unsure: '不清楚',
      },
    },
    'registry-says': {
      title: '注册表返回了哪个错误？',
      help: '错误在提示的末尾；GitLab 日志中是同样的内容，以下划线连接。',
      answers: {
        taken: '`Name Taken`',
        many: '`Too Many Subrepositories`',
        other: '其他错误',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'copy-images': {
      title: '把镜像复制到别处，移动项目，再复制回来',
      body: '从删除到复制回来之间，原地址上没有镜像：请选择没有部署的时间。只要删除之前副本是完整的，就不会丢失任何内容。',
    },
    'delete-images': {
      title: '先删除镜像，再移动项目',
      body: '最后一个标签消失之后，项目就可以移动。',
    },
    'move-with-tags': {
      title: '连同镜像一起移动',
      body: '注册表具备这项功能。出现提示时它还不可用，或者 GitLab 没有连接上。',
    },
    'free-path': {
      title: '使用另一个路径',
      body: '即使 GitLab 中看不到项目，注册表在新路径上也已经有镜像。',
    },
    'registry-error': {
      title: '查明注册表为什么拒绝',
      body: '失败的是移动的预演，因此没有任何改动。',
    },
  },
  steps: {
    list: {
      title: '列出项目的镜像仓库',
      body: '记下路径、ID 和标签数。如果是群组，请对其中每个项目都执行一次。',
    },
    'copy-out': {
      title: '把每个镜像仓库复制到另一个项目',
      body: '先在另一个群组中为此创建一个项目。副本位于目标路径之下，名称取原名称的最后一段。对列表中的每个仓库重复执行。所用令牌必须能读取来源并写入目标。',
      undo: '删除副本。',
    },
    compare: {
      title: '确认副本完整',
      body: '把标签数与列表对照，并抽查几个标签，比较 `skopeo inspect` 对原镜像和副本打印的摘要。一致才继续。',
    },
    delete: {
      title: '删除项目的每个镜像仓库',
      body: '命令先显示仓库，询问之后才删除。GitLab 在后台进行删除。',
      undo: '从副本复制回来。垃圾回收之后没有其他办法。',
    },
    'see-empty': {
      title: '等到没有标签为止',
      body: '必须显示 `tags: 0`。如果标签仍在，请参阅 [[repository-delete-failed]]。',
    },
    move: {
      title: '在 GitLab 中转移或改名',
      body: '在“设置 > 通用 > 高级”中操作。项目地址对所有人都会改变；Git 会跟随重定向，镜像地址不会。',
      undo: '以同样方式改回。',
    },
    'copy-back': {
      title: '把镜像复制到新路径',
      body: '这次副本是来源，项目的新路径是目标。',
      undo: '删除新路径上的镜像。',
    },
    'tidy-up': {
      title: '修改使用旧地址的地方，再删除副本',
      body: '使用 `$CI_REGISTRY_IMAGE` 的流水线不必修改。写有旧地址的部署和 `FROM` 行需要修改。',
      undo: '删除的副本可以由项目重新复制。',
    },
    'see-cache': {
      title: '确认注册表有 Redis 缓存',
      body: "注册表配置中的 `redis.cache.enabled` 必须为 true，并设有地址。Linux 软件包和 Docker：`registry['redis']`。Helm：`registry.redis.cache`。自编译：注册表自己的 `config.yml`。",
    },
    'move-again': {
      title: '再次转移或改名',
      body: '进行期间，对该项目的推送会暂时被拒绝。如果提示中出现另一个错误，请按它处理。',
      undo: '以同样方式改回。',
    },
    'list-target': {
      title: '查看 GitLab 是否知道目标路径',
      body: '输入新路径。`not found` 表示 GitLab 中没有这个路径的项目。',
    },
    'other-path': {
      title: '选择另一个路径',
      body: '它在 GitLab 和注册表中都必须空闲。如果占用该路径的是等待删除的项目，也可以等它连同镜像一起删除。',
    },
    'see-registry': {
      title: '查看注册表此时的日志',
      body: '查找发往 `/gitlab/v1/repositories/` 的 `PATCH` 请求及其状态。401 说明问题在令牌，404 说明注册表不认识这些镜像，409 说明路径已被占用或改名正在进行。',
    },
    'see-interface': {
      title: '查看 GitLab 能否连接注册表的接口',
    },
  },
  checks: {
    moved: {
      title: '在新路径上查看项目',
      fixed: '项目已在新路径上。请把标签与移动之前的列表对照。',
      notFixed: 'GitLab 中还没有这个路径的项目。请输入新路径，而不是旧路径。',
    },
  },
  evidence: {
    'project-has-tags': '注册表中有标签，因此 GitLab 不转移这个项目。',
    'other-root-has-tags': 'GitLab 不会把镜像移到另一个顶级群组。',
    'group-has-tags': '群组下的项目含有镜像，因此 GitLab 不转移这个群组，也不给它改名。',
    'rename-has-tags': '注册表中有标签，因此 GitLab 不更改项目的路径。',
    'path-taken': '注册表在新路径上已经有镜像。',
    'too-many-repositories': '项目的镜像仓库多于注册表一次所能移动的数量。',
    'registry-refuses-move': '注册表拒绝移动镜像。错误在该行末尾。',
    'interface-there': '注册表提供更改路径的接口。',
    'interface-missing': '注册表不提供更改路径的接口。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
