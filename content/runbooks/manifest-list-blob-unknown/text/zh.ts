import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表因缺少组成部分而拒绝清单',
  summary: '推送了清单列表或镜像，而目标仓库里没有它所指的某个镜像或层。',
  symptom:
    '推送以 `manifest blob unknown: blob unknown to registry` 结束，多见于推送跨多个平台的清单列表时，而之前所有层都已顺利上传。注册表返回 400，代码为 `MANIFEST_BLOB_UNKNOWN`。',
  background: [
    '清单用摘要指明组成部分。只有当这个仓库里每个部分都在时，注册表才接受清单：对列表来说，是每个平台的清单；对镜像来说，是配置和各层。同一个镜像在同一注册表的另一个仓库里不算数，因为权限是按仓库授予的。',
    '对于列表，常见原因是各平台的镜像被推送到了各自的仓库。请把它们推送到列表所在的仓库，并在标签里写上平台。',
    '如今的客户端往往会自行补上：`docker manifest push` 和 podman 会把缺少的内容挂载或复制到列表的仓库。只发送列表的工具不会这样做；而如果登录用户无权从来源仓库拉取，挂载也会失败。',
    '对于单个镜像，是某个层在上传之后、清单到达之前消失了：同时运行了垃圾回收，或者多个注册表没有共用存储。另外，注册表如果在缓存里记得某个已经丢失的层，客户端就会显示 `Layer already exists`，什么也不发送。',
  ],
  questions: {
    pushed: {
      title: '失败时推送的是什么？',
      help: '列表来自 `docker manifest push`、`podman manifest push` 或面向多个平台的构建。在 Distribution 的日志里，`http.request.contenttype` 写着类型。',
      answers: {
        list: '清单列表或索引',
        image: '单个镜像',
        unsure: '不清楚',
      },
    },
    parts: {
      title: '各平台的镜像推送到了哪个仓库？',
      help: '请比较标签之前的路径。`group/app-amd64:1.0.0` 与 `group/app:1.0.0` 是两个仓库，`group/app:1.0.0-amd64` 与 `group/app:1.0.0` 是同一个仓库。',
      answers: {
        elsewhere: '与列表不同的仓库',
        here: '同一个仓库',
        unsure: '不清楚',
      },
    },
    layers: {
      title: '这个注册表或这次推送有什么特别之处？',
      help: '请把推送失败的时间与 crontab 对照，并查看有几个注册表节点或 Pod。',
      answers: {
        collection: '当时正在运行垃圾回收',
        registries: '有多个注册表节点或 Pod 在应答',
        mounted: '层是从另一个仓库挂载过来的（`Mounted from`）',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'same-repository': {
      title: '把所有平台推送到列表所在的仓库',
      body: '一个仓库，每个平台一个标签，再加上覆盖它们的列表。',
    },
    'parts-first': {
      title: '先推送镜像，再推送列表',
      body: '列表所指的摘要不在仓库里：列表生成之后，镜像被重新构建、被删除，或者从未推送。',
    },
    'after-collection': {
      title: '重新推送，并把回收与推送的时间错开',
      body: '回收删掉了已经上传、但还没有清单引用的层。',
    },
    'shared-storage': {
      title: '让所有注册表使用同一个存储',
      body: '层到了一个注册表，清单到了另一个看不到该层的注册表。',
    },
    'full-push': {
      title: '完整发送各层',
      body: '客户端以为存在的内容，注册表里没有。',
    },
  },
  steps: {
    'push-list': {
      title: '逐个推送各平台，再创建并推送列表',
      body: '先用 `docker tag` 打好标签，使主机和路径与列表一致。如果用 buildx 构建，一条 `docker buildx build --platform … --push` 就会完成这一切。',
      undo: '在项目的容器注册表中删除这些标签。',
    },
    'old-tags': {
      title: '原来的仓库暂时保持不动',
      body: '等到不再有人从中拉取时再删除。',
    },
    'push-image': {
      title: '重新推送镜像',
      body: '请留意各层的状态：缺少的层必须显示 `Pushed`，而不是 `Layer already exists`。',
      undo: '以该标签重新推送原来的镜像。',
    },
    'collect-apart': {
      title: '只在无人能推送时运行回收',
      body: '用 `gitlab-ctl registry-garbage-collect` 启动，它会在此期间停止注册表；或者全程处于只读模式，并选在没有构建的时间。还有哪些内容缺失，请参阅 [[missing-blobs-after-gc]]。',
      undo: '恢复原来的时间安排。',
    },
    'compare-nodes': {
      title: '比较所有注册表的存储',
      body: '负载均衡器后面有多个节点，或者不止一个 Pod 时：各节点自己的目录不是共享的；Helm 中 `ReadWriteOnce` 类型的卷也不是。',
    },
    'share-storage': {
      title: '让它们使用同一个对象存储，或者只保留一个',
      body: '`http_secret` 也必须相同，否则换到另一个节点时上传会中断。只存在于某个节点上的镜像，请先复制到共用的存储。',
      undo: '退回到存有镜像的那一个注册表。',
    },
    apply: {
      title: '应用配置',
      undo: '恢复原来的值之后再应用一次。',
    },
    'see-access': {
      title: '查看该登录在来源仓库有什么权限',
      body: '请填写层的挂载来源仓库。那里没有 `pull` 权限，层就无法挂载过来：给用户或令牌授权，或者在不需要挂载层的地方构建。',
    },
    'forget-cache': {
      title: '如果显示 `Layer already exists` 却仍然失败，请重启注册表',
      body: '注册表还记得存储里已经丢失的层。内存缓存会随进程消失。',
      undo: '没有需要回滚的内容。正在进行的传输会失败，可以重试。',
    },
    'push-again': {
      title: '重启之后再推送一次',
      body: '这次客户端会得知缺少哪些层，并发送它们。',
      undo: '以该标签重新推送原来的镜像。',
    },
  },
  checks: {
    parts: {
      title: '逐一读取各组成部分的一个字节',
      fixed: '清单和它所指的内容都在仓库里。',
      notFixed: '这个仓库仍缺少某些内容。',
    },
  },
  evidence: {
    'list-refused': '列表所指的某个清单不在这个仓库里。',
    'image-refused': '镜像所指的某个层或配置不在这个仓库里。',
    'part-refused': '清单所指的某个部分不在这个仓库里。',
    'client-part-unknown': '清单的某个部分不在仓库里，因此注册表拒绝了它。',
    'part-unknown-body': '注册表的应答：清单的某个部分不在仓库里。',
    'index-commit-400': '注册表对列表返回了 400，多半是因为缺少其中某个部分。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
