import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '没有空间存放镜像',
  summary: '镜像所经之处有某个程序无法写入：它的卷、inode 或配额已经用尽。',
  symptom:
    '`docker push` 从 `Retrying in 5 seconds` 起反复倒数，直到 20 秒，大约 50 秒之后以 `received unexpected HTTP status: 500 Internal Server Error` 结束。注册表日志里写着 `no space left on device`。如果是客户端磁盘已满，拉取会以 `failed to register layer: … no space left on device` 结束。',
  background: [
    '注册表只告诉客户端 500；对于以 5xx 结束的上传，Docker 会在 5、10、15、20 秒之后重试。因此同样的输出可能有许多原因，能指明这一原因的是注册表日志，其中写有无法写入的路径。',
    '空间可能在五个地方耗尽，措辞几乎相同。注册表的卷：`filesystem: write …: no space left on device`。NGINX 缓冲正文所用的临时文件：`failed (28: No space left on device)`。对象存储：`XMinioStorageFull` 或 `QuotaExceeded`。元数据数据库所在的 PostgreSQL：`SQLSTATE 53100`。还有客户端所在的 Docker 主机，它与注册表无关。',
    '即使 `df -h` 显示还有空间，也可能出现同样的错误。每个文件都要占用一个 inode，而注册表会为每个仓库的每个标签、修订和层各保存一个小文件；`df -i` 可以看出 inode 是否用尽。如果是配额，则显示 `disk quota exceeded`。',
    '手动删除 blob 或上传目录能很快腾出空间，但会损坏镜像：一个层由许多镜像共用，从名称上看不出属于哪些镜像。上传留下的残余由注册表自己清理，默认在 168 小时之后。不再被任何镜像使用的层，只有垃圾回收才能清除。',
  ],
  questions: {
    where: {
      title: '是哪个程序没有空间？',
      findOut: '在注册表日志、NGINX 错误日志和客户端输出中查找 `no space left`。这一行出现在哪里，就能看出是谁的卷。',
      answers: {
        registry: '注册表，在它自己的卷上',
        client: '客户端上的 Docker、Podman 或 containerd，在拉取或构建时',
        proxy: 'NGINX，在缓冲正文时',
        bucket: '对象存储',
        database: 'PostgreSQL',
        unsure: '不清楚',
      },
    },
    kind: {
      title: '注册表的卷上，什么用尽了？',
      help: '命令显示空间和 inode，并打印一行结论。它不做任何更改。',
      answers: {
        space: '空间',
        inodes: 'inode',
        quota: '配额：`disk quota exceeded`',
        room: '都没有用尽：现在有空间',
        unsure: '无法确认',
      },
    },
    extend: {
      title: '能否扩大这个卷？',
      help: '只有这种办法不删除任何内容，而且立即见效。',
      answers: { yes: '能', no: '不能，或短期内不能', unsure: '不清楚' },
    },
    metadata: {
      title: '注册表把元数据保存在哪里？',
      help: '元数据数据库从 GitLab 17.3 起可用，从 19.0 起新安装优先使用。使用它时，垃圾回收在线进行，离线回收会拒绝运行。命令读取注册表返回的标头；如果要求输入密码，请使用您的访问令牌。',
      answers: {
        database: '在元数据数据库中',
        filesystem: '在存储中，与镜像放在一起',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'extend-volume': {
      title: '扩大注册表的卷',
      body: '不会删除任何内容。有了空间，上传随即恢复；无需重启注册表。',
    },
    'collect-garbage': {
      title: '清除没有镜像使用的层',
      body: '垃圾回收本身几乎不需要空间。运行期间不能有推送：这时到达的层可能丢失。只有此前删除或覆盖过标签，才能腾出较多空间。定期运行和选项请参阅 [[garbage-collection]]。',
    },
    'online-gc': {
      title: '删除标签，让注册表自行清理',
      body: '使用元数据数据库的注册表会自己删除不再使用的层，大约在最后一个用到它们的标签消失一天之后。这一天仍需要空间：如有可能，请同时扩大卷。',
    },
    inodes: {
      title: '增加 inode',
      body: '空间还有，但无法新建文件。大多数文件系统在创建时就固定了 inode 的数量。',
    },
    quota: {
      title: '提高配额',
      body: '卷上还有空间，但注册表的用户或项目不能使用。',
    },
    'has-room': {
      title: '现在有空间：查明当时是哪里不足',
      body: '要么有什么一时占满了卷，要么这一行说的不是注册表存储所在的卷。',
    },
    'client-disk': {
      title: '在 Docker 主机上腾出空间',
      body: '注册表已经交出镜像。负责拉取或构建的主机无法将其解包，在注册表上做任何更改都没有用。',
    },
    'proxy-buffer': {
      title: '让 NGINX 直接传递正文，而不是先存下来',
      body: 'NGINX 在转发之前先把层写进了临时文件。GitLab 自带的 NGINX 对注册表不会这样做；您自己的 NGINX 如未另行设置，就会这样做。',
    },
    'bucket-full': {
      title: '在对象存储中腾出空间',
      body: '存储桶的配额已到，或者磁盘几乎已满，存储自己拒绝了上传。',
    },
    'database-disk': {
      title: '在 PostgreSQL 的卷上腾出空间',
      body: '注册表能保存层，却无法登记。镜像是安全的；失败的是所有需要写入数据库的操作。',
    },
  },
  steps: {
    'find-largest': {
      title: '查看卷被什么占用',
      body: '常常不是镜像：而是同一个卷上的备份、日志（尤其是调试日志）或 GitLab 的其他数据。清除它们不会影响任何镜像。',
    },
    'grow-volume': {
      title: '扩大卷及其文件系统',
      body: '虚拟机：依次扩大磁盘、分区和文件系统。使用 Helm：如果 StorageClass 允许扩容，就增大 PersistentVolumeClaim 的容量。',
      undo: '卷几乎无法再缩小。除此之外没有需要回滚的内容。',
    },
    'stay-ahead': {
      title: '防止再次占满',
      body: '在推送最多的项目里设置清理策略；没有元数据数据库时，定期运行垃圾回收；并监控这个卷。对象存储没有会占满的卷。步骤请参阅 [[cleanup-policies]] 和 [[migrate-to-object-storage]]。',
    },
    preview: {
      title: '查看垃圾回收会删除什么',
      body: '查找带有 `blobs_to_delete` 和 `manifests_to_delete` 的 `mark stage complete`。加上 `-m` 还会计入没有标签的清单：如果有人只按摘要拉取镜像，请不要继续。',
    },
    collect: {
      title: '运行垃圾回收',
      body: 'Linux 软件包会停止注册表，结束后再启动。使用 Helm 时，注册表在此期间只读。它会删除未打标签的清单，以及没有任何引用的层。镜像很多时需要数小时；不要中断 `gitlab-ctl`，一旦中断，请用 `gitlab-ctl start registry` 启动注册表。',
      undo: '已删除的内容只能从备份中恢复，或者重新推送。',
    },
    'delete-tags': {
      title: '删除不再需要的标签',
      body: '在 GitLab 页面、通过 API 或清理策略删除。从占用最多的项目开始。',
      undo: '被删除的标签只有重新推送镜像才能恢复。',
    },
    'count-files': {
      title: '查看哪些目录里的文件多',
      body: '通常是同一个卷上的其他程序造成的，例如会话目录或邮件目录。',
    },
    'more-inodes': {
      title: '清除无关文件，或者把存储移到 inode 更多的文件系统',
      body: 'XFS 和 Btrfs 按需创建 inode；ext4 在创建时就定下数量。扩大 ext4 卷也会增加 inode。',
      undo: '在新卷上推送和拉取成功之前，保留旧卷。',
    },
    'raise-quota': {
      title: '提高注册表的用户或目录的配额',
      body: '使用 Linux 软件包时，用户是 `registry`。使用 NFS 时，配额在服务器上设置。',
      undo: '恢复之前的配额。',
    },
    'find-volume': {
      title: '检查日志行中那个路径所在的卷',
      body: '针对这一行写出的目录运行 `df -h` 和 `df -i`。它可能是临时目录，或者单独挂载的路径。',
    },
    'see-docker-disk': {
      title: '查看 Docker 主机还有多少空间',
      body: '拉取期间，镜像需要两份空间：压缩的和解包后的。',
    },
    'prune-docker': {
      title: '清除 Docker 不再使用的内容',
      body: '确认之后，会清除已停止的容器、没有容器使用的网络、没有名称的镜像以及构建缓存。数据卷会保留。',
      undo: '镜像可以重新拉取或构建。被清除的容器里的数据会丢失。',
    },
    'grow-docker': {
      title: '如果仍不够，给 Docker 更大的卷',
      body: '扩大 Docker 数据目录所在的卷。在 CI 的 Runner 上，请定期清除旧镜像。',
      undo: '没有需要回滚的内容。',
    },
    'see-proxy-disk': {
      title: '查看 NGINX 临时文件可用的空间',
      body: '路径写在日志行里，例如上传用的 `client_body_temp`、下载用的 `proxy_temp`。',
    },
    'pass-through': {
      title: '对注册表关闭缓冲',
      body: '写入注册表的 `server` 或 `location` 块，并重新加载 NGINX。上传也会更快，令牌也不会在层等候于缓冲区时过期。',
      undo: '去掉这两行，重新加载 NGINX。',
    },
    'raise-bucket': {
      title: '提高存储桶的配额，或者增加磁盘',
      body: '在 MinIO 中，磁盘尚未真正占满、只到阈值时就会出现 `XMinioStorageFull`。还要查看对象的旧版本和未完成的分段上传：它们计入容量，而注册表看不到。',
      undo: '恢复之前的配额。',
    },
    'see-database-disk': {
      title: '查看 PostgreSQL 还有多少空间',
      body: '在数据库所在主机上运行。Linux 软件包自带的 PostgreSQL 位于 `/var/opt/gitlab/postgresql` 之下。',
    },
    'grow-database': {
      title: '扩大数据库的卷',
      body: '切勿删除数据目录里的文件，尤其是 `pg_wal`。如果是预写日志占满了卷，请检查是否有停滞的复制槽或归档。',
      undo: '没有需要回滚的内容。',
    },
  },
  checks: {
    disk: {
      title: '再次查看注册表的卷',
      fixed: '又有空间了。请重新推送。',
      notFixed: '卷仍然是满的。',
    },
    'docker-disk': {
      title: '再次查看 Docker 主机',
      fixed: '又有空间了。请重新拉取。',
      notFixed: 'Docker 主机仍然是满的。',
    },
    'proxy-disk': {
      title: '再次查看 NGINX 的临时文件',
      fixed: '又有空间了。请重新推送。',
      notFixed: '卷仍然是满的：缓冲可能还开着，或者被别的内容占用。',
    },
    'database-disk': {
      title: '再次查看数据库的卷',
      fixed: '又有空间了。请重新推送。',
      notFixed: '数据库的卷仍然是满的。',
    },
    push: {
      title: '重新推送',
      fixed: '镜像已经保存。',
      notFixed: '上传仍然失败。请查看注册表日志中最新的几行。',
    },
  },
  evidence: {
    'registry-no-space': '注册表无法写入它的存储：那个卷上没有空间了。',
    'registry-no-space-elsewhere': '注册表无法写入文件：那个卷上没有空间了。',
    'registry-quota': '注册表无法写入它的存储：配额已用尽。',
    'proxy-no-space': 'NGINX 无法为注册表的请求写入临时文件。',
    'proxy-no-space-cut': 'NGINX 无法写入临时文件。',
    'client-no-space': '拉取或解包镜像的主机没有空间了。注册表已经交出镜像。',
    'bucket-full': '对象存储或存储桶的配额已满，上传被拒绝。',
    'bucket-full-xml': '对象存储应答说，它自己或存储桶的配额已满。',
    'database-full': 'PostgreSQL 没有空间了（`53100`）。',
    'push-500': '上传以 500 结束。磁盘已满是可能的原因之一，只有注册表日志能说明。',
    'df-full': '`df` 显示注册表存储所在的卷，空间或 inode 已用尽。',
    'disk-full': '检查发现注册表的卷已满。',
    'disk-inodes': '检查发现有空间，但没有 inode 了。',
    'disk-has-room': '注册表的卷有空间。',
    'other-disk-full': '检查发现这个卷已满。',
    'docker-has-room': 'Docker 主机有空间。',
    'proxy-has-room': 'NGINX 的临时文件有空间。',
    'database-has-room': '数据库的卷有空间。',
    'metadata-database': '注册表使用元数据数据库。',
    'metadata-filesystem': '注册表把元数据保存在存储中。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
