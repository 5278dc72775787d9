import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '清理策略没有删除应当删除的标签',
  summary: '项目的清理策略没有删除它所针对的标签：策略未启用、尚未运行、被某条规则保留，或者无法运行完。',
  symptom:
    '已经设置了策略，旧标签却仍留在镜像列表中。页面可能提示清理超时，也可能没有任何提示。Sidekiq 日志中的 `cleanup_status` 为 `unfinished`，或者为 `finished` 却什么也没有删除。',
  background: [
    '策略按固定的顺序缩小标签范围。首先排除 `latest`，它永远不会被删除。接着，名称必须匹配删除模式，且不能匹配保留模式；两种模式都必须匹配整个名称。在剩下的标签中，保留最新的 `keep_n` 个。最后，只删除早于 `older_than` 的标签。',
    '因此 `keep_n` 只在名称匹配的标签中计数，而没有日期的标签永远不够旧。使用元数据数据库时，日期是标签最近一次推送的时间；否则是镜像配置中的创建时间，有的镜像没有这一项。',
    '提前结束的运行并不是失败。过长的列表会随机截断到单次运行的上限，单次运行的时间也有上限，剩下的留给下一次。GitLab 会把这次运行显示为未完成，控制台中的结果则是 `:status=>:error`。',
    '如果模式无效，策略会在下一次运行时自行停用。模式采用 RE2 语法，不支持前瞻断言。',
    '旧资料在 Rails 控制台中模拟运行策略，但有些副本丢失了反斜杠：在 Ruby 字符串中，只有一个反斜杠的 `"\\A"` 就是字母 A，结果什么也匹配不到，看上去像是策略坏了。这里的脚本写了两个反斜杠，顺序与 GitLab 相同，并且不删除任何内容。',
    '删除标签本身不会释放空间。层要等到垃圾回收时才会删除。',
  ],
  questions: {
    sign: {
      title: '您看到了什么？',
      help: '在 GitLab 中查看某个镜像的标签列表，以及镜像名称旁边关于清理的提示。',
      answers: {
        kept: '应当删除的标签还在',
        partial: '删除了一部分，清理显示为未完成或超时',
        disk: '标签没有了，但存储用量没有减少',
        unsure: '不清楚',
      },
    },
    why: {
      title: '标签在哪一步被排除在外？',
      help: '命令针对一个镜像仓库模拟运行策略，不删除任何内容。每行显示经过一条规则之后还剩多少标签。没有元数据数据库时，每个标签都要向注册表查询一次，可能需要几分钟。',
      answers: {
        off: '策略未启用，或者没有策略',
        pattern: '模式无效',
        waiting: '本来会删除，但还没有运行',
        latest: '只有标签 `latest`',
        names: '没有名称匹配模式的标签',
        newest: '它们都属于要保留的最新标签',
        age: '没有足够旧的标签',
        refused: '策略在运行，但注册表什么也没有删除',
        unreachable: 'GitLab 无法连接注册表',
        unsure: '无法确认',
      },
    },
  },
  outcomes: {
    'enable-policy': {
      title: '启用策略',
      body: '策略属于项目：每个项目各有开关，不存在对整个实例生效的规则。',
    },
    'fix-pattern': {
      title: '更正模式，并重新启用策略',
      body: 'GitLab 判定模式无效，因此停用了策略。只更正模式，策略不会自行恢复。',
    },
    'run-now': {
      title: '立即运行策略，或者等待轮到它',
      body: '规则没有问题。Sidekiq 在策略的下次日期过后才运行它，并逐个处理镜像仓库；仓库很多时需要一些时间。',
    },
    'only-latest': {
      title: '已经没有策略可以删除的标签',
      body: '策略永远不会删除标签 `latest`。如果不再需要它，必须由人来删除。',
    },
    'adjust-names': {
      title: '修改模式，使其匹配',
      body: '模式必须匹配整个名称：对于 `dev-123` 这样的标签，应写 `dev-.*`，而不是 `dev-`。',
    },
    'adjust-keep': {
      title: '减少保留的最新标签数',
      body: '这个数量在名称匹配的标签中计算，每个镜像仓库各自计算。',
    },
    'adjust-age': {
      title: '缩短天数，或者手动删除没有日期的标签',
      body: '把标签的日期与 `older_than` 对照。没有日期的标签会一直保留。',
    },
    'partial-run': {
      title: '让策略继续运行，必要时提高上限',
      body: 'GitLab 会自动继续处理未完成的仓库。如果始终赶不上，说明推送的标签多于单次运行所能删除的数量。',
    },
    refused: {
      title: '查明注册表为什么不删除',
      body: '策略选出了标签，却一个也没有删除。问题不在策略。',
    },
    'reach-registry': {
      title: '让 GitLab 能够连接注册表',
      body: '脚本在 GitLab 自己的环境中运行，因此 Sidekiq 多半也以同样的方式失败。在独立的 Sidekiq 节点上，往往缺少注册表的设置。',
    },
    'read-replay': {
      title: '模拟运行策略，逐行查看',
      body: '最先把剩余标签变为零的那一行，就是保留它们的规则。',
    },
    'free-space': {
      title: '用垃圾回收释放空间',
      body: '标签只是一个名称。它所指的内容稍后才会删除，具体方式取决于注册表把元数据保存在哪里。',
    },
  },
  steps: {
    replay: {
      title: '模拟运行策略，不删除任何内容',
      body: '记下最后的数字：将会删除这么多标签。',
    },
    'read-steps': {
      title: '从上到下逐行查看',
      body: '`no tag but latest`：标签总数。`names`：名称匹配的数量。`newest are kept`：经过 `keep_n` 之后剩下的数量。`not old enough`：其中足够旧的数量。',
    },
    'list-off': {
      title: '查看哪些项目没有启用策略',
    },
    enable: {
      title: '在项目中启用',
      body: '打开项目的“设置 > 软件包与注册表”，设置规则并启用策略。在它第一次运行之前先模拟运行一遍。要一次为所有项目启用，请参阅 [[cleanup-policies]]。',
      undo: '在同一位置停用。已经删除的标签不会回来。',
    },
    'edit-pattern': {
      title: '更正模式',
      body: '打开项目的“设置 > 软件包与注册表”，更正模式，启用策略并保存。不要写锚点和前瞻断言：模式总是与整个名称比对。',
      undo: '改回原来的模式。',
    },
    'see-limits': {
      title: '查看单次运行的上限以及等待中的仓库',
      body: '如果同时运行的数量为零，任何策略都不会运行。',
    },
    run: {
      title: '对这个镜像仓库运行策略',
      body: '输入模拟运行时得到的标签数；数字不一致时不会删除任何内容。用户在项目中至少需要开发者角色。如果删除了标签而状态为 `error`，表示还有标签要留待下一次。',
      undo: '删除的标签只有重新推送镜像才会回来。在垃圾回收之前，仍可按摘要拉取镜像。',
    },
    'keep-latest': {
      title: '如果不再需要，手动删除该标签',
      body: '在 GitLab 的镜像页面上删除。请先确认没有任何地方在不写标签的情况下拉取这个镜像。',
    },
    'edit-names': {
      title: '修改模式',
      body: '打开项目的“设置 > 软件包与注册表”。两种模式都匹配时以保留模式为准，留空则不保留任何标签。请在下次运行之前模拟运行策略。',
      undo: '在下次运行之前改回原来的模式。',
    },
    'edit-keep': {
      title: '减少要保留的标签数',
      body: '打开项目的“设置 > 软件包与注册表”。请在下次运行之前模拟运行策略。',
      undo: '在下次运行之前改回原来的数量。',
    },
    'edit-age': {
      title: '缩短天数',
      body: '打开项目的“设置 > 软件包与注册表”。没有日期的标签必须手动或通过 API 删除。',
      undo: '在下次运行之前改回原来的天数。',
    },
    'raise-limits': {
      title: '适当提高上限',
      body: '由管理员在管理中心的“设置 > CI/CD”中或通过 API 设置：`container_registry_cleanup_tags_service_max_list_size`（标签数）、`container_registry_delete_tags_service_timeout`（秒）、`container_registry_expiration_policies_worker_capacity`（同时运行的数量）。每次只提高一项，并观察注册表的负载。',
      undo: '改回上一步打印的数值。',
    },
    'see-refusal': {
      title: '查看注册表在删除时返回什么',
      body: '受保护和不可变的标签会以 `PROTECTED_TAG` 或 `IMMUTABLE_TAG` 被拒绝。',
    },
    'see-registry': {
      title: '查看注册表是否在运行',
    },
    'same-settings': {
      title: '让每个 Sidekiq 节点都有注册表的设置',
      body: '运行 Sidekiq 的每个节点都需要与 GitLab 节点相同的 `registry_api_url`、`registry_issuer` 和私钥文件，并且网络上能够到达该地址。',
      undo: '改回原来的设置，并应用配置。',
    },
    'see-metadata': {
      title: '查看注册表把元数据保存在哪里',
    },
    collect: {
      title: '了解层会如何处理',
      body: '使用元数据数据库时，注册表大约一天之后会自己删除它们。否则由管理员运行离线垃圾回收，其间不能推送。两种方式都请参阅 [[garbage-collection]]。',
    },
  },
  checks: {
    replay: {
      title: '再次模拟运行策略',
      fixed: '策略现在会选出标签，并在下次运行时删除。',
      notFixed: '策略仍然没有选出标签。原因见上一行。',
    },
    done: {
      title: '再模拟运行一次策略',
      fixed: '已经没有策略会删除的标签。',
      notFixed: '仍有策略会删除的标签。请再运行一次；如果数量不减少，说明是注册表拒绝删除。',
    },
    unfinished: {
      title: '查看是否还有未完成的运行',
      fixed: '没有等待继续处理的仓库。',
      notFixed: '仍有未完成的仓库。请在下几次运行之后再查看：数量应当减少。',
    },
    reached: {
      title: '再次模拟运行策略',
      fixed: 'GitLab 能够连接注册表。',
      notFixed: 'GitLab 仍然无法连接注册表。请在运行 Sidekiq 的节点上执行。',
    },
  },
  evidence: {
    'run-unfinished': '一次清理在处理完所有标签之前就结束了，下一次会继续。',
    'run-deleted-none': '策略选出了要删除的标签，却一个也没有删除。',
    'policy-invalid': 'GitLab 判定策略无效，并将其停用。',
    'result-truncated': '标签列表被截断到单次运行的上限：还有要删除的标签。',
    'page-timed-out': 'GitLab 提示清理没有处理完所有标签。',
    'page-policy-off': 'GitLab 提示这个项目的清理策略未启用。',
    'reason-off': '清理策略未启用。',
    'reason-pattern': '策略中有无效的模式。',
    'reason-unreachable': 'GitLab 无法向注册表查询标签。',
    'reason-latest': '除了 `latest` 之外没有标签，而策略永远不会删除它。',
    'reason-names': '没有名称匹配模式的标签。',
    'reason-newest': '匹配的标签都属于要保留的最新标签。',
    'reason-age': '没有足够旧的标签。',
    'reason-next-run': '策略会删除标签，但还没有到下次运行的时间。',
    'reason-none': '策略现在就会删除标签。',
    'would-delete': '策略将会删除的标签数。',
    'would-keep': '策略不会删除任何标签。',
    'runs-finished': '没有未完成的清理。',
    'runs-unfinished': '有未完成的清理，等待下一次运行。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
