import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const untagged = {
  title: '未打标签的清单也要删除吗？',
  help: '删除标签，或者用同一标签重新推送，原来的清单就没有了标签。在它被删除之前，镜像仍可按摘要拉取，其中的内容也都留在存储里。',
  answers: {
    keep: '不，只删除没有清单引用的层',
    remove: '是，未打标签的清单和它们的层也删除',
    unsure: '不清楚',
  },
};

const downtime = {
  title: '运行期间注册表可以停止吗？',
  help: '需要几分钟到许多小时，取决于存储的数据量以及存储列出对象的速度。使用 Helm 时注册表从不停止：无论怎样回答，拉取都照常，推送会被拒绝。',
  answers: {
    yes: '可以：期间没有人需要推送或拉取',
    no: '不可以：拉取必须照常',
    unsure: '不清楚',
  },
};

const collect = {
  undo: '没有备份或启用版本控制的存储桶，删掉的内容就找不回来。仍然持有镜像的人可以重新推送。',
  readOnly:
    '只有配置中打开了只读模式，它才会开始。请保持会话打开：按 Ctrl-C 会结束它，下次要从第一阶段重新开始。它打印的全部内容保存在 `garbage-collection.log` 中。',
};

const swept = {
  title: '再次统计会删除什么',
  fixed: '没有可删除的内容了，或者第二阶段已经运行到最后。',
  notFixed:
    '仍有可删除的内容，或者没有运行到最后。如果正好有人在推送，出现几个层是正常的。如果数字与之前一样，请查看运行时打印的内容。',
};

const collectUnreferenced = '没有任何清单引用的层会被删除。现在能够拉取的镜像，之后无论按标签还是按摘要都仍能拉取。';
const collectAll =
  '没有标签的清单，以及只有它们使用的层，都会被删除。如果有人按摘要拉取镜像，而标签已经指向别的镜像，之后会得到 `manifest unknown`：运行之前请检查部署配置中是否写有摘要。';

export default {
  title: '垃圾回收：释放已删除镜像的空间',
  summary: '弄清哪种垃圾回收适用于您的注册表，在不丢失镜像的情况下运行它，并确认结果。',
  symptom:
    '手动或通过清理策略删除了标签，存储却和以前一样大。或者您在寻找定期运行 `registry-garbage-collect` 的安全办法。',
  background: [
    '删除标签只是删除一个名称，它背后的清单和层要等到垃圾回收才会删除。方式有两种，互相排斥。使用元数据数据库时，注册表在运行中自己回收：大约一天之后检查可能不再使用的内容，什么都不用启动。没有数据库时，需要有人运行离线回收，它会遍历整个存储。',
    '离线回收分为两个阶段：第一阶段标记所有清单引用的内容，第二阶段删除其余内容。期间没有任何机制阻止推送：在仓库标记之后上传的层看起来没有用，会被删除，镜像就损坏了（[[missing-blobs-after-gc]]）。因此 `gitlab-ctl registry-garbage-collect` 会停止注册表；而在注册表运行时回收，则必须让使用同一存储的每个注册表从头到尾都处于只读模式。',
    '不带 `-m` 时，只删除不属于任何清单的层。实际上这很少：清理策略和覆盖标签留下的，是没有标签却仍占着层的清单。带上 `-m`，这些也会删除，同时也就不能再按摘要拉取这类镜像。',
    '第一阶段不保存进度：在这里中断的运行没有删除任何内容，下次从头开始。中断的上传不在其中，注册表会在一周之后自己清除。',
    '有些说明给注册表加上了定时的离线回收，而这个注册表后来改用了元数据数据库。它会拒绝运行，较新的版本会打印 `offline garbage collection is no longer possible`。请不要删除消息中提到的锁文件：旧命令对数据库一无所知，会删除正在使用的镜像。',
  ],
  questions: {
    store: {
      title: '注册表把元数据保存在哪里？',
      help: '命令从注册表返回的标头中读取。元数据数据库从 GitLab 17.3 起可用，从 19.0 起新安装会使用它。',
      answers: {
        database: '在元数据数据库中',
        filesystem: '在存储中，与镜像放在一起',
        unsure: '不清楚',
      },
    },
    'online-wish': {
      title: '您需要什么？',
      help: '注册表会自己回收。现在删除的内容大约一天之后才会检查，存储在那之后才会变小。',
      answers: {
        see: '确认它在工作，并且没有别的定时任务',
        faster: '它跟不上，例如导入之后',
        off: '它被停用了',
        freed: '它在工作，但存储没有变小',
        unsure: '不清楚',
      },
    },
    wish: {
      title: '您想做什么？',
      help: '试运行不删除任何内容，只显示能释放多少。',
      answers: {
        once: '现在回收',
        regularly: '定期回收',
        preview: '查看会删除什么',
        stop: '停止正在运行的回收',
        freed: '已经运行过，但存储没有变小',
        unsure: '不清楚',
      },
    },
    untagged,
    'untagged-regularly': untagged,
    downtime,
    'downtime-untagged': downtime,
  },
  outcomes: {
    preview: {
      title: '先查看：不删除任何内容',
      body: '如果显示了合计，说明离线回收适用于这个注册表。如果命令因为数据库而拒绝，说明注册表会自己回收。',
    },
    stopped: {
      title: '停止注册表，回收未被引用的层',
      body: '这是最简单的方式：一个命令停止注册表、回收、再启动。使用 Helm 时注册表不停止，而是只读。',
    },
    'stopped-untagged': {
      title: '停止注册表，回收所有没有标签的内容',
      body: '一个命令停止注册表、回收、再启动。使用 Helm 时注册表不停止，而是只读。',
    },
    'read-only': {
      title: '拉取没有停机时间，回收未被引用的层',
      body: '拉取照常；在关闭只读模式之前，推送和删除会以 405 被拒绝。请提前通知：需要推送的流水线会失败。',
    },
    'read-only-untagged': {
      title: '拉取没有停机时间，回收所有没有标签的内容',
      body: '拉取照常；在关闭只读模式之前，推送和删除会以 405 被拒绝。请提前通知：需要推送的流水线会失败。',
    },
    scheduled: {
      title: '定期回收未被引用的层',
      body: '对多数情况，每周一次、选在空闲时段就够了。每次运行期间注册表都会停止。大部分空间通常被未打标签的清单占用，而这个定时任务不会动它们。',
    },
    'scheduled-untagged': {
      title: '定期回收所有没有标签的内容',
      body: '对多数情况，每周一次、选在空闲时段就够了。每次运行期间注册表都会停止。',
    },
    stop: {
      title: '安全地停止正在运行的回收',
      body: '第一阶段还没有删除任何内容；第二阶段也只删除没有引用的内容。因此，只要在它真正结束之前没有人推送，停止它损失的只是时间，不会丢失镜像。',
    },
    retained: {
      title: '查明是什么占着空间',
      body: '要么仍有内容引用这些层，要么存储保留着已删除的内容。',
    },
    online: {
      title: '注册表会自己回收：什么都不用启动',
      body: '手动或通过清理策略删除标签就够了。存储会在一两天之后变小。',
    },
    'online-faster': {
      title: '让在线回收暂时加快',
      body: '每个注册表有两个工作线程，一个处理层，一个处理清单。每次检查一项，停顿一下，再取下一项；没有内容时停顿会变长。停顿越短，数据库和注册表的负载越高。增加注册表节点也能加快。',
    },
    'online-on': {
      title: '重新启用在线回收',
      body: '使用元数据数据库时，没有别的方式会删除不再使用的内容。',
    },
  },
  steps: {
    'see-store': { title: '查看注册表把元数据保存在哪里' },
    'note-size': {
      title: '记下存储现在的大小',
      body: '文件系统看所在卷的 `df -h`；对象存储看服务商显示的存储桶大小。',
    },
    preview: {
      title: '统计会删除什么',
      body: '它会读取整个存储，所需时间与正式运行的第一阶段差不多。`blobs_to_delete` 是层的数量；其他注册表把它写在一句话里。',
    },
    'preview-untagged': {
      title: '统计会删除什么，包括未打标签的清单',
      body: '它会读取整个存储，所需时间与正式运行的第一阶段差不多。`manifests_to_delete` 是没有标签的清单的数量。',
    },
    'every-registry': {
      title: '确认没有其他注册表写入这个存储',
      body: '命令只停止所在节点的注册表。如果还有别的注册表使用同一存储，在它结束之前也要停止它们，或者把它们全部设为只读。使用 Helm，或者只有一个注册表时，不需要做任何事。',
      undo: '结束之后启动其他注册表。',
    },
    collect: {
      title: '回收未被引用的层',
      body: `${collectUnreferenced}请不要中断它：注册表可能会一直停着。`,
      undo: collect.undo,
    },
    'collect-untagged': {
      title: '回收未打标签的清单和未被引用的层',
      body: `${collectAll}请不要中断它：注册表可能会一直停着。`,
      undo: collect.undo,
    },
    'back-up': {
      title: '保存一份配置副本',
      body: '其中含有机密，请保持原有权限。',
    },
    'set-read-only': {
      title: '开启只读模式',
      body: "使用 Linux 软件包和 Docker Compose 时，storage 块会被整体替换：请保留其中已有的驱动块。使用该存储的每个注册表都要这样做。如果使用默认目录，其中还没有驱动块，请先写上 `'filesystem' => { 'rootdirectory' => '/var/opt/gitlab/gitlab-rails/shared/registry' },`：没有驱动，注册表无法启动。",
      undo: '用副本恢复配置，再次应用。',
    },
    'apply-read-only': {
      title: '在每个注册表节点上应用配置',
      body: '注册表会重启。从现在起，推送和删除会得到 405；正在进行的会失败。',
      undo: '用副本恢复配置，再次应用。',
    },
    'see-read-only': {
      title: '确认只读模式已经打开',
      body: '每个节点都必须打印 `registry read-only mode: yes`。推送被 405 拒绝是更可靠的证明。',
    },
    'collect-read-only': {
      title: '回收未被引用的层',
      body: `${collectUnreferenced}${collect.readOnly}`,
      undo: collect.undo,
    },
    'collect-read-only-untagged': {
      title: '回收未打标签的清单和未被引用的层',
      body: `${collectAll}${collect.readOnly}`,
      undo: collect.undo,
    },
    'set-read-write': {
      title: '关闭只读模式',
      body: '等命令结束之后再关闭。它不会自行结束，忘记关闭是这里最常见的错误。',
      undo: '重新设为 `true` 并应用配置。',
    },
    'apply-read-write': {
      title: '在每个注册表节点上应用配置',
      body: '注册表会重启；正在进行的拉取会失败，可以重试。',
      undo: '重新设置只读模式并应用。',
    },
    push: {
      title: '推送一个镜像',
      body: '推送成功，说明只读模式确实已经关闭。',
      undo: '在 GitLab 中删除该标签。',
    },
    schedule: {
      title: '写入 cron 定时任务',
      body: `示例是星期日 4:05。${collectUnreferenced}失败之后不会自动重来；如果机器在那个时间关着，这一次就不会运行。`,
      undo: '删除 `/etc/cron.d/registry-garbage-collect`。已经回收的内容不会回来。',
    },
    'schedule-untagged': {
      title: '写入 cron 定时任务',
      body: `示例是星期日 4:05。${collectAll}如果机器在那个时间关着，这一次就不会运行。`,
      undo: '删除 `/etc/cron.d/registry-garbage-collect`。已经回收的内容不会回来。',
    },
    'schedule-pipeline': {
      title: '用定时流水线来完成',
      body: '依次执行与单次回收相同的命令：开启只读模式、回收、关闭只读模式。即使回收失败，最后一步也必须执行。使用 Operator 时，这些值写在其资源的 `spec.chart.values` 之下。',
      undo: '删除定时任务。已经回收的内容不会回来。',
    },
    'see-work': {
      title: '查看什么正在运行、从何时开始',
      body: '即使没有程序在运行，也请继续后面的步骤：注册表可能停着。',
    },
    interrupt: {
      title: '在启动它的地方按 Ctrl-C，等待它结束',
      body: '重复上一步，直到打印 `registry maintenance: none`。如果是 `gitlab-ctl` 或 cron 启动的，最好等它自己结束；必须停止时，中断它，并在下一步启动注册表。回收仍在运行时启动注册表会丢失镜像。',
      undo: '再次运行回收，它会从头开始。',
    },
    start: {
      title: '启动注册表',
      body: '`gitlab-ctl registry-garbage-collect` 被中断之后，注册表可能一直停着。',
      undo: '没有需要回滚的内容。',
    },
    'leave-read-only': {
      title: '如果为此打开了只读模式，把它关闭',
      body: '请保留存储驱动的块，之后应用配置。',
      undo: '重新设为 `true` 并应用配置。',
    },
    reasons: {
      title: '逐一检查是什么保留了层',
      body: '标签：只要还有一个标签使用某个层，它就会保留；多个镜像会共享层。未打标签的清单：离线回收只有带上 `-m` 才会删除。时间：在线回收要等一天才检查。权限：如果存储的用户无权删除对象，删除看似成功，实际上什么也没有发生。中断的上传由注册表自己清除，或者靠存储桶的生命周期规则。',
    },
    'see-retention': {
      title: '查看存储桶是否保留已删除的对象',
      body: '在启用版本控制的存储桶中，删除只是把对象隐藏起来；对象锁定则禁止删除。其他存储也有类似的规则，只是名称不同。如果存储是文件系统，请跳过这一步。',
    },
    release: {
      title: '让旧版本过期',
      body: '添加一条只删除非当前版本的生命周期规则，天数按您希望能够回退多久来定。切勿让规则使当前对象过期：镜像会因此丢失层。对象锁定到了自己的期限才会结束。',
      undo: '删除该规则。规则已经删除的版本不会回来。',
    },
    'see-schedule': {
      title: '查看是否还有定时的离线回收',
    },
    'remove-schedule': {
      title: '如果有，去掉定时任务',
      body: '在这里它只会失败，而且每次失败之前都会先停止注册表。',
      undo: '没有理由恢复它。',
    },
    'see-queues': {
      title: '查看有多少内容等待检查',
      body: 'ready 是正常的，导入或大量删除标签之后可能有成千上万。overdue 表示超过一天仍未处理，说明它跟不上。如果数据库在另一台服务器上，请在那里运行。同样的数字也在以 `registry_gc_` 开头的指标中。',
    },
    'see-tasks': {
      title: '列出逾期或反复失败的内容',
      body: '尝试超过十次的任务说明有错误：请在注册表日志中查找 `registry.gc` 的 `failed run`。',
    },
    'pause-less': {
      title: '缩短两个工作线程的停顿',
      body: '默认是 `5s`。可以改为 `1s`，最短 `500ms`，并观察数据库的负载。',
      undo: '去掉这两项设置，并应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启。正在进行的推送和拉取会失败，可以重试。',
      undo: '恢复之前的配置，再次应用。',
    },
    'pause-again': {
      title: '队列变短之后，逐步恢复停顿',
      body: '队列空闲时，短的停顿只会带来负载。',
      undo: '再次缩短。',
    },
    'see-configuration': {
      title: '查看注册表正在使用的配置',
      body: '在 `gc` 之下查找 `disabled: true`：可能针对整体，也可能针对 `blobs` 或 `manifests`。如果没有这一段，就是启用的。',
    },
    'turn-on': {
      title: '启用它',
      body: '去掉这些条目也一样。积压的内容会从现在开始处理，给数据库带来负载。',
      undo: '改回原来的值，并应用配置。',
    },
  },
  checks: {
    counted: {
      title: '查看合计',
      fixed: '所有仓库都读到了最后：离线回收适用于这个注册表。',
      notFixed:
        '没有运行到最后。如果它因为数据库而拒绝，说明注册表会自己回收。如果找不到仓库，或者遇到空的链接，要先解决这个问题。',
    },
    swept,
    'swept-untagged': swept,
    schedule: {
      title: '查看定时任务',
      fixed: '已经设置定时回收。',
      notFixed: '没有找到定时任务。使用 Helm 和流水线时，这是正常的。',
    },
    push: {
      title: '推送一个镜像',
      fixed: '注册表在运行，并且接受写入。',
      notFixed: '推送失败：注册表停着，或者仍处于只读模式。',
    },
    retention: {
      title: '查看存储桶是否保留已删除的对象',
      fixed: '存储桶没有保留任何内容：仍占用空间的都有引用。',
      notFixed: '存储桶保留着已删除的内容。等旧版本或锁定到期之后，空间才会释放。',
    },
    online: {
      title: '查看在线回收是否在工作',
      fixed: '在线回收的工作线程正在工作。',
      notFixed: '它被停用了，或者日志里没有它的迹象。请看该节点是否使用数据库，以及 `gc` 中是否有 `disabled: true`。',
    },
    queues: {
      title: '查看有多少内容等待检查',
      fixed: '没有逾期的内容：在线回收跟得上。',
      notFixed: '有逾期的内容。每次查看，这个数字都应当减少。',
    },
  },
  evidence: {
    'collection-starts': '`gitlab-ctl` 停止了注册表，并开始离线回收。',
    'no-configuration': '命令没有找到配置：这不是注册表节点，或者文件在别处。',
    'nothing-left': '回收没有找到可删除的内容。',
    'some-left': '回收找到了可删除的层或清单。',
    'sweep-complete': '回收的第二阶段运行到了最后。',
    'store-not-said': '注册表没有说明元数据的位置。旧版本以及其他注册表都不会说明。',
    'schedule-set': '设置了定时的离线回收。',
    'schedule-none': '没有定时的离线回收。',
    'retention-none': '存储桶不保留已删除的对象。',
    'retention-versions': '存储桶保留着已删除对象的旧版本。',
    'retention-lock': '对象锁定保留着存储桶中的对象。',
    'queues-in-time': '没有内容等待在线回收超过一天。',
    'queues-overdue': '在线回收跟不上。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
