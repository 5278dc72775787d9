import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '从其他注册表迁移到 GitLab 的注册表',
  summary: 'GitLab 的注册表可以原样接管 Distribution 注册表的存储；其他产品则需要复制镜像。',
  symptom: '您自己运行着一个注册表，与 GitLab 并存或相连，现在想改用 GitLab 自带的注册表。',
  background: [
    '把其他厂商的注册表接入 GitLab 的做法自 15.8 起弃用，自 16.0 起不再支持。它并没有被关闭，但缺少 GitLab 的许多功能：垃圾回收、页面上的嵌套镜像名称，以及需要元数据数据库的功能。',
    'Distribution（旧称 Docker Distribution，即 `registry:2`）是 GitLab 注册表的前身。两者都以同样的结构把镜像存放在 `docker/registry/v2` 之下，因此存储可以留在原处，只换前面的注册表。这种做法不如逐个复制镜像那样经过充分验证，请先用副本试验。',
    '前提是名称合适。在 GitLab 中，镜像属于其名称开头所对应路径的项目。`group/project/app` 能找到，`app` 则不行：它不属于任何项目，谁也得不到访问权限。不能手工在存储里改名，这样的镜像要用复制的办法。',
    '有些东西不会随之迁移。密码文件（`htpasswd`）里的用户不复存在：谁能做什么由 GitLab 决定。GitLab 的注册表不能用作拉取缓存（`proxy`）。存储驱动 oss 和 swift 已在 GitLab 17.0 中移除。schema 1 格式不再受支持。',
    '如果 GitLab 的注册表使用元数据数据库，它只能看到数据库里的镜像。接管的存储中的镜像必须先导入，否则注册表会以 `registry filesystem metadata in use, please import data before enabling the database` 退出：请参阅 [[metadata-database-migrations]]。',
  ],
  questions: {
    product: {
      title: '旧注册表是什么？',
      help: 'Distribution 就是镜像 `registry:2`、`registry:3` 或软件包 `docker-registry`。其他产品有自己的存储方式，或者用数据库管理。',
      answers: {
        distribution: 'Distribution',
        other: '其他（Harbor、Nexus、Artifactory、云厂商的注册表等）',
        unsure: '不清楚',
      },
    },
    names: {
      title: '镜像名称是否以 GitLab 项目的路径开头？',
      help: '如果该注册表曾接入 GitLab，就是如此。否则也可以创建与之相符的项目：`team/app` 对应群组 `team` 中的项目 `app`。',
      answers: {
        fit: '是，或者可以做到',
        differ: '否',
        unsure: '不清楚',
      },
    },
    store: {
      title: '镜像保存在哪里？',
      help: '请查看旧注册表配置中的 `storage:`，而不是 GitLab 的。',
      answers: {
        bucket: '对象存储（S3、Azure、Google Cloud）',
        directory: '目录',
        dropped: 'oss、swift 或内存',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'keep-bucket': {
      title: '让 GitLab 的注册表使用同一存储桶',
      body: '不复制任何数据。切换期间推送会停止；在新注册表得到验证之前，仍可从处于只读模式的旧注册表拉取。',
    },
    'keep-directory': {
      title: '让 GitLab 的注册表使用目录中的同一数据',
      body: 'GitLab 的注册表必须是数据的所有者，因此请在它的主机上放一份副本。',
    },
    copy: {
      title: '复制镜像',
      body: '最稳妥的做法：两个注册表都照常运行，想复制几次都行，等摘要一致时再切换。',
    },
  },
  steps: {
    'see-old': {
      title: '记下旧注册表的存储方式',
      body: '从其配置中记下驱动及全部参数，尤其是存储桶、区域、`rootdirectory` 和加密。在该根目录之下必须有 `docker` 目录。',
    },
    'list-old': {
      title: '列出其镜像仓库',
      body: '每个名称都必须以某个项目的路径开头。请保存列表。',
    },
    'make-projects': {
      title: '创建缺少的群组和项目',
      body: '路径一律小写。请为以前推送和拉取的人分配角色：推送需要开发者，从私有项目拉取需要报告者。暂时不要设置清理策略。',
      undo: '删除所创建的项目。',
    },
    'see-metadata': {
      title: '查看 GitLab 注册表的元数据存放处',
      body: '从 19.0 起该设置为 `prefer`。如果显示正在使用数据库，请在切换前安排导入（请参阅 [[metadata-database]]），或者先停用数据库。',
    },
    rehearse: {
      title: '在测试实例上演练',
      body: '使用版本相同、群组和项目路径相同的 GitLab，以及整个或部分存储的副本。切勿让它使用真实的存储：第一次删除或垃圾回收就会动到真实数据。',
    },
    'close-old': {
      title: '停止向旧注册表推送',
      body: '把这些行加入其配置并重启。拉取照常，推送会得到 405。也请停掉它定期的垃圾回收。',
      undo: '去掉这些行并重启。',
    },
    'keep-versions': {
      title: '确保存储桶可以恢复',
      body: '启用对象版本控制，或者复制存储桶。GitLab 的备份不包含对象存储。',
      undo: '迁移稳定后再停用版本控制，并用规则清除旧版本。',
    },
    'copy-directory': {
      title: '把目录复制到 GitLab 注册表的主机',
      body: '例如用 `rsync -a` 复制到空目录：先在旧注册表仍接受推送时复制一次，停止推送后再复制一次。`docker` 目录必须直接位于新的根目录之下。',
    },
    'back-up': {
      title: '保存一份配置副本',
      body: '回滚时要用。其中含有机密，请保持原有权限。',
    },
    'point-to-bucket': {
      title: '为 GitLab 的注册表写入相同的存储设置',
      body: '存储桶、区域、`rootdirectory` 和加密必须完全一致；S3 的设置可在 [[storage-s3]] 中生成。如果 GitLab 的注册表在别处已有镜像，切换后将看不到它们：请之后按 [[migrate-images]] 复制过来。',
      undo: '恢复配置备份并应用；旧注册表可以在同一存储上再次启动。',
    },
    'point-to-directory': {
      title: '让 GitLab 的注册表指向副本',
      body: '如果 GitLab 的注册表在别处已有镜像，切换后将看不到它们：请之后按 [[migrate-images]] 复制过来。',
      undo: '恢复配置备份并应用；旧注册表可以在同一存储上再次启动。',
    },
    'own-directory': {
      title: '让注册表用户成为所有者',
      body: '复制来的文件归复制者所有。各级上级目录也须允许该用户通过。',
      undo: '该副本只供 GitLab 使用，其他没有变化。',
    },
    apply: {
      title: '应用配置',
      body: 'GitLab 的注册表会带着接管的存储重启。请从日志确认它一直在运行。',
      undo: '恢复配置备份并应用；旧注册表可以在同一存储上再次启动。',
    },
    'stop-old': {
      title: '停止旧注册表',
      body: '不同产品的两个注册表不得写入同一存储，也不得在其中回收垃圾：各自都会删掉只有对方知道的内容。在迁移稳定之前，请保留其配置。',
      undo: '以只读模式再次启动。',
    },
    'put-on-record': {
      title: '让 GitLab 知道每个镜像仓库',
      body: 'GitLab 的页面和清理策略，只认识 GitLab 曾授予过推送权限的镜像仓库；拉取则不需要登记。只要请求一次能推送的令牌就够了，这条命令正是如此：请对列表中的每个名称，以有权推送的用户运行一次。推送任意镜像效果相同。',
      undo: '只有在镜像也可以一并删除时，才在 GitLab 中删除该镜像仓库。',
    },
    use: {
      title: '让推送和拉取方使用新地址',
      body: '请用 GitLab 用户名和令牌登录。集群适合使用部署令牌。',
      undo: '改回旧地址。',
    },
  },
  checks: {
    tag: {
      title: '在 GitLab 的注册表中查找旧标签',
      fixed: 'GitLab 的注册表能提供旧注册表的镜像。请每个项目各试一个，并完整拉取其中一个。',
      notFixed: '找不到镜像。可能是存储的根目录不对（其下必须直接是 `docker`），也可能元数据数据库还不知道该镜像。',
    },
  },
  evidence: {
    'password-file': '此注册表在密码文件中有自己的用户，GitLab 的注册表并不支持。',
    'pull-through': '此注册表是另一个注册表的拉取缓存。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
