import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '收到的内容与发送的不一致',
  summary:
    '层以自身的哈希命名，而收到的字节算出的哈希不同：内容在存储中或传输途中发生了变化，或者被发送内容的程序改变了。',
  symptom:
    '拉取以 `filesystem layer verification failed for digest`、`Digest did not match` 或 `unexpected commit digest` 结束；推送则以 `digest invalid: provided digest did not match uploaded content` 结束。',
  background: [
    '校验由接收方进行：拉取时是客户端，推送时是注册表。拉取时，注册表直接交出存储中的内容，不会重新计算哈希，所以即使存储的层已损坏，日志中也看不出问题。',
    '如果在每台机器上总是同一个摘要失败，问题在存储；如果摘要各不相同，或只在某个网络中失败，问题在途中：会缓存、扫描或重新压缩的代理，或有故障的链路。',
    '损坏的层无法在注册表中修复，必须重新推送；而只要注册表认为自己已有这一层，客户端就会显示 `Layer already exists`，什么也不发送。',
  ],
  questions: {
    stage: {
      title: '在什么时候发生？',
      help: '看是哪个命令的输出中有这条消息。',
      answers: {
        pull: '拉取时，或容器启动时',
        push: '推送时',
        tool: '在自己的工具或脚本中：`digest missing` 或 `digest parsing failed`',
        unsure: '不清楚',
      },
    },
    stored: {
      title: '存储中的这一层还完好吗？',
      help: '命令计算所存文件的哈希并打印一行。请填入消息中期望的摘要。它适用于文件系统存储；使用对象存储时，请改为比较从两个网络拉取的结果。',
      answers: { damaged: '已损坏', intact: '完好', unsure: '无法确认' },
    },
    'push-again': {
      title: '再推送一次会怎样？',
      findOut: '把同一镜像再推送两次，如有条件，其中一次换一台机器或网络。',
      answers: { same: '在同一层失败', changing: '每次在不同的层失败', fine: '成功', unsure: '没有试过' },
    },
  },
  outcomes: {
    'replace-layer': { title: '先查明损坏原因，再重新推送该层', body: '存储的字节有误，其他层也可能如此。' },
    'path-alters': { title: '找出途中改变内容的环节', body: '存储的内容正确，到达的却不对。' },
    'name-digest': { title: '上传时提供摘要', body: '没有任何损坏：结束上传时没有提供可用的摘要。' },
    'was-once': { title: '只发生了一次：继续观察', body: '偶发的传输异常已被这一校验拦下，不会造成危害。' },
  },
  steps: {
    'find-cause': {
      title: '先检查磁盘故障或存储是否被改动',
      body: '查看内核日志以及磁盘或卷的健康状况。除注册表外，任何程序都不得写入其存储。',
    },
    'delete-tags': {
      title: '删除使用该层的标签，并执行垃圾回收',
      body: '只有这样，注册表才会忘掉这一层。共用该层的一切在重新推送之前都不可用，所以请先确认能够重新构建或取得这些镜像。垃圾回收的方法请参阅 [[garbage-collection]]。',
      undo: '删除的标签只能通过重新推送镜像或由存储备份恢复。',
    },
    'push-again': {
      title: '重新推送镜像',
      body: '从仍保有这些镜像的机器上，或重新构建后推送。',
      undo: '没有需要回滚的内容。',
    },
    'go-around': {
      title: '绕过代理试一次',
      body: '在注册表主机上，或在没有代理的网络中运行同一命令。如果成功，绕开的部分就是原因。',
    },
    'turn-off-rewriting': {
      title: '对 `/v2/` 关闭缓存、扫描和压缩',
      body: '在 NGINX 中为注册表主机设置 `proxy_cache off`、`proxy_buffering off` 和 `proxy_request_buffering off`；在安全网关中为该主机设置例外。',
      undo: '改回原来的值。',
    },
    'send-digest': {
      title: '在结束上传的请求中加上 `digest=sha256:…`',
      body: '它是所发送的整个层的 SHA-256，用小写十六进制书写。不接受其他算法。',
      undo: '撤销对工具的更改。',
    },
    watch: { title: '记下发生的时间和位置', body: '如果在同一机器或网络中再次出现，请绕过其代理进行测试。' },
  },
  checks: {
    pull: { title: '再次拉取镜像', fixed: '收到的层与其名称相符。', notFixed: '内容仍与名称不符。' },
    push: { title: '推送一个镜像', fixed: '注册表接受了上传。', notFixed: '注册表仍拒绝该摘要。' },
  },
  evidence: {
    'pull-docker': 'Docker 对收到的内容计算的哈希与层的名称不符。',
    'pull-containers-image': 'Podman、Buildah 或 skopeo 收到的字节与名称不符。',
    'pull-containerd': 'containerd 收到的字节与名称不符。',
    'pull-containerd-size': 'containerd 收到的字节数与清单中的不符。',
    'copy-not-kept': 'dockerd 未能保存清单的副本，因为其哈希与名称不同。',
    'push-registry': '注册表对上传内容计算的哈希与客户端给出的摘要不符。这条消息的意思是“does not match”。',
    'push-no-digest': '结束上传时没有给出摘要，或摘要的格式不对。',
    'push-client': '注册表因摘要不对而拒绝了上传。',
    'blob-intact': '所存的层的哈希与名称一致。',
    'blob-damaged': '所存的层的哈希已与名称不符。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
