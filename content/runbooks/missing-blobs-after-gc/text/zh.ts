import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '镜像的部分内容已从存储中丢失',
  summary: '标签或清单所指的层、配置或清单已不在注册表的存储里，或者垃圾回收因残留数据而中途停止。',
  symptom:
    '标签仍在列表中，拉取却以 `unknown blob`、`could not fetch content descriptor … not found` 或 `invalid status code from registry 404` 结束；本地已有这些层的主机则毫无察觉。',
  background: [
    '镜像是一棵树：标签指向清单，索引指向多个清单，清单指向配置和各层。它们在存储里各是一个文件，由所有用到它的镜像共享，并由很小的 `link` 文件说明哪个仓库可以使用哪个文件。客户端沿着这棵树读取时遇到 404，说明有一根枝断了。',
    '如果有人推送时垃圾回收正在运行，层就会丢失：已经上传、但还没有清单引用的内容会被当作垃圾。存储桶的生命周期规则使对象过期、复制存储时漏掉最后的改动、手动删除文件，也会造成丢失。回收期间要么像 `gitlab-ctl registry-garbage-collect` 那样停止注册表，要么全程处于只读模式。',
    '在一切恢复完整之前，请不要再做垃圾回收。镜像的清单一旦丢失，就没有任何东西再引用它的层，下一次回收会把这些层也删掉，即使不带 `-m` 也一样。',
    '重新推送看上去没有用，是因为注册表记得它见过的层：层已丢失，它仍然返回 `200`，客户端显示 `Layer already exists`，什么也不发送。使用默认的内存缓存时，推送之前先重启，结果就不同了。',
    '使用元数据数据库的注册表没有离线回收：注册表在运行中自行回收，并拒绝旧命令，因为旧命令对数据库一无所知。',
  ],
  questions: {
    sign: {
      title: '从哪里看出有内容缺失？',
      help: '请看注册表日志中的错误行，或者客户端、回收命令打印的内容。',
      answers: {
        blob: '请求层或配置时得到 404',
        manifest: '标签还在，它背后的清单没了',
        link: '日志里有 `invalid checksum digest format`',
        refused: '命令提示不能再做离线垃圾回收',
        stopped: '垃圾回收以 `failed to mark` 停止',
        empty: '回收命令一个仓库也找不到',
        unsure: '不清楚',
      },
    },
    parts: {
      title: '镜像的每个组成部分都能取到吗？',
      help: '命令对每个层和配置只读取一个字节，不做任何更改。',
      answers: {
        missing: '有缺失',
        complete: '完整',
        unsure: '无法确认',
      },
    },
    before: {
      title: '在此之前，存储上发生过什么？',
      help: '请查看主机的 crontab、存储桶的生命周期规则，以及第一个镜像出错的时间。答案决定如何防止再次发生。',
      answers: {
        collection: '运行过垃圾回收',
        expired: '对象存储按规则使对象过期或删除对象',
        moved: '移动、复制或恢复过存储',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'push-again': {
      title: '重新推送受影响的镜像',
      body: '只有仍然持有这些层的地方才能把它们补回来：构建主机、开发者的机器、备份。完好的内容不受影响。',
    },
    collected: {
      title: '重新推送，今后让回收单独运行',
      body: '回收删掉了正在上传的层，或者清单已经丢失的层。先把它们补回来，再确保回收期间谁也不能推送。',
    },
    expired: {
      title: '去掉过期规则，再把对象找回来',
      body: '注册表让多个镜像共享层，并保存多年：时间久不代表没人用。只要规则还在，就会继续丢失。',
    },
    copied: {
      title: '把迁移时漏下的内容复制过来',
      body: '源端仍有这些对象。再复制一次会补上缺少的部分，其余不变。',
    },
    'rewrite-links': {
      title: '重写空的链接文件',
      body: '链接文件里只有一个摘要。磁盘写满或异常退出会留下空文件，使注册表返回 500，并让每次回收都停在这里。',
    },
    'online-collection': {
      title: '交给在线垃圾回收',
      body: '这个注册表把元数据放在数据库里，内容不再使用后约一天会自动回收。拒绝是为了保护数据：请不要为了绕过它而删除锁文件。',
    },
    'not-lost': {
      title: '这个标签没有缺失',
      body: '组成该标签的每个部分，注册表都返回了一个字节。错误属于别的标签或摘要、别的注册表，或者已经消失。',
    },
    'find-storage': {
      title: '注册表看到的是空的存储',
      body: '目前看来没有任何东西被删除：这个目录、存储桶或前缀下根本没有仓库。请找到镜像当初写入的位置。',
    },
  },
  steps: {
    'hold-collection': {
      title: '停止定时的垃圾回收',
      body: '从 `/etc/cron.d/registry-garbage-collect` 或其他启动它的地方去掉该条目。使用元数据数据库时没有需要停止的：在线回收知道哪些内容正在使用。',
      undo: '等所有镜像都恢复完整后，再恢复该条目。',
    },
    'list-missing': {
      title: '查看缺了什么',
      body: '对重要的标签逐一执行。它会打印取不到的内容的摘要；多个镜像往往共用同一个丢失的层，推送一次就能全部修好。',
    },
    'forget-cache': {
      title: '重启注册表，让它忘掉记住的内容',
      body: '内存缓存会随进程消失。如果存储配置里的 `cache` 是 `redis`，重启后仍会保留：这时请用 `docker build --no-cache` 重新构建，使各层得到新的摘要。',
      undo: '没有需要回滚的内容。正在进行的传输会失败，可以重试。',
    },
    push: {
      title: '从内容完整的主机重新推送镜像',
      body: '丢失之前拉取过它的主机即可。如果没有，就重新构建。对于索引，先逐个推送镜像，再推送索引。',
      undo: '以该标签重新推送原来的镜像。',
    },
    'collect-safely': {
      title: '以后只在无人能推送时回收垃圾',
      body: '必须等所有镜像都恢复完整之后。如果定时任务在注册表运行时直接调用注册表程序，请改用这种形式。回收删掉的内容无法恢复。各种运行方式以及安全的条件，请参阅 [[garbage-collection]]。',
      undo: '没有备份或启用版本控制的存储桶，删掉的对象就找不回来。',
    },
    'see-rules': {
      title: '查看存储桶的生命周期规则',
      body: '查找没有筛选条件、或者范围包含 `docker/registry/` 的 `Expiration`。只中止未完成分段上传的规则是正确的，可以保留。',
    },
    'remove-rule': {
      title: '删除使注册表对象过期的规则',
      body: '如果存储桶启用了版本控制，请删除丢失对象的删除标记：它们会立刻恢复，无需推送。',
      undo: '恢复上一步保存在 `lifecycle-before.json` 中的规则。',
    },
    'copy-rest': {
      title: '从源端再复制一次',
      body: '在注册表处于只读模式时，从 `docker` 的上级目录执行复制，先带 `--dryrun`，并且不带 `--delete`。请确认源和目标没有写反。比较两边的文件数；`_uploads` 部分可以不同。',
      undo: '正确的内容不会被覆盖；让注册表退出只读模式即可。',
    },
    'find-links': {
      title: '列出文件系统存储中空的链接文件',
      body: '从路径可以看出是哪个仓库，以及是标签、修订版本还是层。',
    },
    'find-link-objects': {
      title: '在存储桶中列出',
      body: '如果存储是文件系统，请跳过这一步。',
    },
    'push-links': {
      title: '按列出的每个标签重新推送镜像',
      body: '以 `_manifests/tags/1.0.0/current/link` 结尾的路径属于标签 `1.0.0`。推送会重新写入该标签及其修订版本的链接。',
      undo: '以该标签重新推送原来的镜像。',
    },
    'move-links': {
      title: '移走剩下的',
      body: '包括无人能再推送的标签和修订版本的链接，以及会让推送卡住的层的链接：把空文件连同路径一起移到存储之外。镜像从“损坏”变成“不存在”，回收就能跑完。',
      undo: '把文件移回原来的路径。',
    },
    'see-metadata': {
      title: '确认元数据在数据库里',
      body: '命令会查询注册表。如果回收被拒绝，却显示 `filesystem`，说明锁文件 `database-in-use` 是以前使用数据库时留下的。即使已经彻底弃用数据库，动这个文件之前也请先咨询 GitLab 支持：使用旧元数据的注册表会返回旧镜像。',
    },
    'stop-offline': {
      title: '去掉定时的离线回收',
      body: '去掉 `registry-garbage-collect` 的定时任务。手动或通过清理策略删除标签，对在线回收来说就够了。',
      undo: '无需恢复：对使用元数据数据库的注册表没有用处。',
    },
    'other-machine': {
      title: '与失败的拉取对照',
      body: '把失败的拉取所用的主机、仓库、标签和摘要，与这里查询的逐一对照。如果只有一台客户端失败，请让它直接从注册表拉取，不经过镜像站或代理。',
    },
  },
  checks: {
    parts: {
      title: '再次读取每个组成部分',
      fixed: '组成该标签的内容都在。',
      notFixed: '仍有缺失。请重启注册表，再从持有这些摘要的主机推送。',
    },
    mark: {
      title: '试运行回收，不删除任何内容',
      fixed: '所有仓库都读到了最后：没有空链接挡路。',
      notFixed: '仍然中途停止。请查找它提到的摘要，并再次列出空的链接。',
    },
    online: {
      title: '查看在线回收是否在运行',
      fixed: '在线回收的代理正在工作。',
      notFixed: '没有运行的迹象。请看注册表配置里是否设置了 `gc.disabled`，以及该节点是否使用数据库。',
    },
    pull: {
      title: '在没有该镜像的主机上拉取',
      fixed: '镜像完整取到了。',
      notFixed: '有部分内容找不到。请针对这个标签检查缺了什么。',
    },
  },
  evidence: {
    'layer-gone': '客户端请求清单所指的层，而注册表没有它。',
    'layer-gone-gitlab': '有请求要取注册表没有的层或配置。',
    'layer-not-served': '取某个层时得到 404。',
    'layer-unknown-body': '这个仓库里没有该层或配置。',
    'tag-without-manifest': '标签存在并指向这个清单，但存储里没有该清单。',
    'tag-without-manifest-body': '找到了标签，却找不到它所指的清单。',
    'revision-unknown-body': '没有这个摘要的清单。如果请求的是标签，说明标签所指的清单已经丢失。',
    'empty-link': '链接文件是空的或已损坏，无法读取摘要。',
    'podman-blob-404': 'podman、buildah 或 skopeo 请求清单所指的层或配置时得到 404。',
    'containerd-blob-404': 'containerd 请求清单所指的层或配置时得到 404。',
    'containerd-child-404': '索引读到了，但它所指的某个清单不在。',
    'docker-unknown-blob': '注册表不认识 docker 请求的某个层。如果是在拉取，它已不在存储里。',
    'docker-config-404': '清单读到了，但它所指的镜像配置不在。',
    'dockerd-download-404': 'Docker 守护进程得到的应答是该层不存在。',
    'ggcr-blob-404': '注册表没有清单所指的层或配置。',
    'collection-refused': '离线回收被拒绝，因为元数据在数据库里。',
    'collection-met-empty-link': '回收读到一个空的链接文件，随即停止。',
    'collection-met-nothing': '回收在配置的存储里没有找到任何仓库。',
    'collection-met-lost-manifest': '回收在一个已不在存储中的清单处停止。',
    'collection-failed': '回收失败后，`gitlab-ctl` 重启了注册表。',
    'parts-complete': '镜像的每个组成部分都取到了。',
    'parts-missing': '镜像有部分内容取不到。',
    'parts-no-manifest': '注册表没有为该标签返回清单。',
    'mark-completed': '回收把所有仓库读到了最后。',
    'online-runs': '在线回收正在运行。',
    'online-disabled': '在线回收已停用。',
    'online-unseen': '日志里看不到在线回收。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
