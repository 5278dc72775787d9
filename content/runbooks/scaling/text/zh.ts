import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const storage = {
  title: '镜像存放在哪里？',
  help: '多个注册表可以共用对象存储。文件系统属于一个注册表；换成网络文件系统，也不一定能很好地共用。',
  answers: {
    files: '文件系统',
    objects: '对象存储',
    unsure: '不清楚',
  },
};

export default {
  title: '扩展注册表',
  summary: '弄清哪个部分缺什么，并按正确的顺序采取措施：数据库、注册表、缓存、存储、垃圾回收。',
  symptom: '用户和流水线增多之后推送和拉取变慢，或者一个节点不再够用，或者您希望失去一个节点时注册表仍能使用。',
  background: [
    '注册表没有自己的参考架构，也没有按用户数或请求数确定规模的表格。请先测量：各路由的延迟、进程的负载、数据库的等待，以及垃圾回收的等待队列。',
    '每个部分的措施都有从小到大的顺序。数据库：先用独立的服务器，再用有副本的服务。注册表：先用独立的节点，再用负载均衡器后面的多个节点。Redis 缓存：先单台，再 Sentinel，再 Cluster。存储：文件系统只适合一个节点，其他情况都用对象存储。在线垃圾回收：缩短停顿；它会随注册表数量的增加自动加快。',
    "多个注册表对客户端必须如同一个。它们共用存储、`registry['http_secret']`、元数据数据库、Redis，以及令牌的颁发者和证书。一次上传由多个请求组成，可能到达不同的节点：密钥不同时，上传会以 `BLOB_UPLOAD_INVALID` 结束，日志中是 `error resolving upload: invalid secret`（[[upload-state-lost]]）。",
    '很多负载本来就不必经过注册表。使用对象存储时，客户端通过重定向从存储桶取层，注册表只给出地址。关闭重定向会使所有数据都经过注册表。',
    'Redis 缓存能加快使用元数据数据库时的查询，重命名仓库也需要它。它不是旧的层描述信息缓存（存储配置中 `cache` 的 `blobdescriptor`），后者在使用数据库时不起作用。',
  ],
  questions: {
    limit: {
      title: '缺的是什么？',
      help: '如果不清楚，请先测量：下一页说明如何解读。',
      answers: {
        database: '数据库：服务器繁忙，或者查询很慢',
        server: '注册表本身：处理器繁忙，或者不允许中断',
        storage: '存储：已满、很慢，或者限制请求',
        cache: '列表和查询很慢，或者要重命名仓库',
        collection: '在线垃圾回收跟不上',
        unsure: '不清楚',
      },
    },
    place: {
      title: '注册表的数据库在哪里？',
      help: '从 18.3 起，Linux 软件包把它放在 GitLab 自己使用的 PostgreSQL 服务器上。',
      answers: {
        shared: '与 GitLab 自己的数据库在同一服务器',
        own: '在独立的服务器上',
        unsure: '不清楚',
      },
    },
    nodes: {
      title: '注册表在哪里运行？',
      help: '在 Kubernetes 中，它已经与其他部分分开。',
      answers: {
        shared: '与 GitLab 在同一台机器',
        one: '在独立的机器上，或者在 Kubernetes 中',
        unsure: '不清楚',
      },
    },
    'storage-for-nodes': storage,
    storage,
  },
  outcomes: {
    measure: {
      title: '先测量，再更改',
      body: '请在繁忙时段取数。其他都低而它在增长的部分，就是要先处理的。',
    },
    'separate-database': {
      title: '把注册表的数据库移到独立的服务器',
      body: '它有了自己的处理器和内存，也不再影响 GitLab。转储和恢复期间注册表停止。',
    },
    'replicated-database': {
      title: '把注册表的数据库移到有副本的服务',
      body: '适用于一台服务器不够，或者不允许中断的情况。注册表也有把读取分散到副本的功能，但属于实验性质。',
    },
    'own-node': {
      title: '给注册表独立的机器',
      body: '这是第一步：它有更多的处理器和内存，也不会互相影响。两侧的配置可以用 [[separate-nodes]] 写出。',
    },
    'several-nodes': {
      title: '在负载均衡器后面运行多个注册表',
      body: '多个小节点比一个大节点更好，其中一个失效也能继续运行。',
    },
    redis: {
      title: '启用 Redis 缓存',
      body: '在使用元数据数据库时有效。',
    },
    'object-storage': {
      title: '先把镜像移到对象存储',
      body: '文件在一个卷上时，只能有一个节点。在移动之前，增加的注册表看不到彼此的上传。',
    },
    'request-rate': {
      title: '减轻对象存储的负载',
      body: '存储会按键前缀或账户限制请求，超出时返回 503。可以调整的有两项：每个注册表的速率，以及注册表的数量。',
    },
    collection: {
      title: '让在线垃圾回收跟上',
      body: '等待处理的（ready）属于正常；有逾期的（overdue）说明它跟不上。',
    },
  },
  steps: {
    'see-load': {
      title: '查看注册表有多忙',
      body: '在推送进行时，在每个节点上运行。`high` 表示它占满了一个处理器核心。',
    },
    'see-queues': {
      title: '查看有多少内容等待在线回收',
      body: '仅限使用元数据数据库时。一小时后再运行一次：关键是数字是否减少。',
    },
    'see-metrics': {
      title: '相隔一分钟取两次指标',
      body: '需要启用调试服务器（[[debug-server]]）。把结果粘贴进来，本页会解读。',
    },
    'read-metrics': {
      title: '查看哪个部分在增长',
      body: '`registry_http_in_flight_requests` 增长且处理器繁忙：注册表。`registry_database_query_duration_seconds` 增长：数据库。`registry_storage_rate_limit_total` 或 `registry_storage_storage_backend_retries_total` 增长：存储。`registry_redis_pool_stats_timeouts` 增长：Redis。`registry_notifications_pending` 增长：通知的接收方。全部说明见 [[prometheus-metrics]]。',
    },
    'back-up': {
      title: '保存一份配置副本',
      body: '其中含有机密，请保持原有权限。',
    },
    'create-database': {
      title: '在新服务器上创建空数据库',
      body: '它必须属于用户 `registry`。PostgreSQL 的主版本要相同或更新，并且是这个 GitLab 支持的版本。',
      undo: '删除该数据库和角色。',
    },
    stop: {
      title: '停止使用该数据库的所有注册表',
      body: '从现在起推送和拉取都会失败。只读模式在这里不够：它能挡住客户端的写入，但在线垃圾回收期间删除的内容仍会留在转储里。',
      undo: '再次启动注册表；没有任何变化。',
    },
    dump: {
      title: '转储数据库',
      body: '如果数据库在另一台服务器上，请在那里转储。',
    },
    restore: {
      title: '在新服务器上恢复转储',
      body: '要么全部恢复，要么什么也不恢复。看到 `registry database: restored` 之后再继续。',
      undo: '删除数据库并重新创建；原来的数据库没有变化。',
    },
    move: {
      title: '让注册表使用新服务器',
      body: '保留 `user`、`dbname` 以及这一段中的其他内容，新密码请在文件里设置。每个注册表节点都要这样做。',
      undo: '用副本恢复配置。',
    },
    'apply-database': {
      title: '在每个注册表节点上应用配置',
      body: '如果连不上数据库，注册表不会启动，日志会说明原因。',
      undo: '在有任何推送之前：用副本恢复配置，再次应用。之后推送的内容只在新服务器上。',
    },
    start: {
      title: '再次启动注册表',
      body: '如果应用配置时已经启动，这一步不会改变什么。在确认新数据库没有问题之前请保留旧的，但不要让任何注册表使用它。',
      undo: '再次停止它。',
    },
    'choose-service': {
      title: '选择注册表能够使用的服务',
      body: '注册表大量使用 PostgreSQL 自身的分区、触发器和函数，只是协议相同的产品不行。`gitlab-ctl` 不管理 Linux 软件包之外的数据库：备份、升级和故障转移由该服务负责。',
    },
    'plan-node': {
      title: '规划节点',
      body: '客户端必须能以原来的地址、通过 TLS 到达它，并被引导到 GitLab 获取令牌。GitLab 必须能在 `registry_api_url` 到达它。文件系统要随注册表一起移动；使用对象存储则没有需要移动的内容。',
    },
    'share-values': {
      title: '了解每个节点上哪些必须相同',
      body: "storage 块、`registry['http_secret']`、数据库一段、Redis、`registry['token_realm']`、令牌的颁发者和证书（其密钥在 GitLab 上）。使用 Linux 软件包时，所有机密都在 `/etc/gitlab/gitlab-secrets.json`：请从 GitLab 节点复制，所有者为 root，权限为 600。",
    },
    'make-secret': {
      title: '生成共用的上传密钥',
      body: '仅当各节点还没有共用的密钥时。它是机密，不要写进工单。',
      undo: '没有任何地方使用时，删除它。',
    },
    'set-secret': {
      title: '在每个节点上设置',
      body: '用别的密钥开始的上传，在更改时会失败，可以重试。',
      undo: '用副本恢复配置。',
    },
    replicas: {
      title: '设置 Pod 的数量范围',
      body: 'chart 按负载增减 Pod，默认为 2 到 10。使用 Operator 时，这些值写在其资源的 `spec.chart.values` 之下。',
      undo: '改回原来的数量。',
    },
    balance: {
      title: '在前面放置负载均衡器',
      body: '它终止 TLS，或者原样转发；传递 `Host` 和 `X-Forwarded-Proto`；允许任意大小的请求体；至少等待 900 秒。不需要把客户端固定到某个节点。健康检查可以用调试服务器的 `/debug/health`，或者 `/v2/` 的 401。',
      undo: '把地址改回指向一个节点。',
    },
    apply: {
      title: '在每个注册表节点上应用配置',
      body: '注册表会重启。正在进行的推送和拉取会失败，可以重试。',
      undo: '用副本恢复配置，再次应用。',
    },
    'compare-secrets': {
      title: '比较各注册表的上传密钥',
      body: '使用 Helm 时会比较所有 Pod。其他情况会打印指纹：请在每个节点上运行，并自行对照。',
    },
    push: {
      title: '推送一个镜像',
      undo: '在 GitLab 中删除该标签。',
    },
    'push-often': {
      title: '多次推送一个有多个层的镜像',
      body: '每次用不同的标签和新的层，使一次上传的请求到达不同的节点。',
      undo: '在 GitLab 中删除这些标签。',
    },
    'choose-redis': {
      title: '选择 Redis',
      body: '单台最简单。Sentinel 可以故障转移：这时 `addr` 用逗号列出各个 Sentinel，`mainname` 是组名。Cluster 用于最大的规模。其中没有需要备份的内容。',
    },
    'set-redis': {
      title: '启用缓存',
      body: '如果 Redis 需要密码，请在文件里为同一段加上 `password`。所有注册表使用同一个 Redis。',
      undo: '去掉这一段，并应用配置。',
    },
    'see-storage': { title: '查看注册表现在使用的存储' },
    'one-node': {
      title: '在那之前，让注册表只有一个 Pod',
      undo: '改回原来的数量。',
    },
    redirects: {
      title: '查看下载是否经过注册表',
      body: '如果 `redirect` 是 `disable: true`，每次拉取的所有数据都由注册表从存储读取。只要客户端能够到达存储，就不要设置它。',
    },
    'pause-less': {
      title: '缩短工作线程的停顿',
      body: '从 `5s` 改为 `1s`，最短 `500ms`。请观察数据库的负载，队列变短之后再恢复。',
      undo: '去掉这两项设置，并应用配置。',
    },
    'more-nodes': {
      title: '了解增加注册表会加快回收',
      body: '每个注册表都有自己的工作线程，增加时不需要别的设置。',
    },
  },
  checks: {
    load: {
      title: '查看注册表有多忙',
      fixed: '注册表本身还有余量：请看数据库和存储。',
      notFixed: '注册表占满了一个核心：独立的节点或更多节点会有帮助。',
    },
    push: {
      title: '推送一个镜像',
      fixed: '推送成功。',
      notFixed: '推送失败，或者各节点的密钥不同。请查看应答节点的日志。',
    },
    queues: {
      title: '查看有多少内容等待在线回收',
      fixed: '没有逾期的内容：它跟得上。',
      notFixed: '有逾期的内容。每次查看，这个数字都应当减少。',
    },
  },
  evidence: {
    'database-restored': '转储已全部恢复。',
    'cache-not-used': '使用元数据数据库时，旧的层描述信息缓存不起作用。无需任何操作。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
