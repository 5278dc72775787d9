import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../../s3-credentials/storage-block/zh.ts';

export default {
  title: '对象存储返回 503 SlowDown，或者返回它自己的错误',
  summary: '对象存储认可注册表，也愿意服务，但请求来得太快，或者存储自身出现了故障。',
  symptom:
    '推送和拉取有时以 `500 Internal Server Error` 失败，重试又能成功；同时运行的作业越多越容易出现。每次失败都要几秒，因为注册表会先重试再放弃。日志里有 `s3aws: SlowDown: Please reduce your request rate.` 或 `InternalError`。',
  background: [
    '存储每秒接受的请求数有上限。超过之后，它返回 503 和 `SlowDown`，直到请求减少。驱动会以逐渐变长的间隔重复请求，默认五次，之后才报告错误。所以日志里看到的，都是多次重试仍然失败的请求。',
    '客户端看不到 503，注册表会把它变成 500 `UNKNOWN`。只有当存储健康检查连续三次失败时，注册表才会自己对所有请求返回 503：这时，仅仅是繁忙的存储就让整个注册表停了下来。检查得到的是什么应答，可以在 `/debug/health` 看到。',
    '一次推送产生的请求比看上去多：每一层都要分段上传、完成、复制到最终位置，再查询一次；每个标签也由几个小对象组成。清理或垃圾回收则会成千上万次地列出和删除。',
    '注册表用 `maxrequestspersecond` 限制自己，默认是 350。GitLab 文档针对 503 给出的值是 100。这个值只对一个注册表有效：多个注册表使用同一个存储桶时会相加。值越低，高负载时越慢，但更稳定，请求会等待而不是失败。',
    '`InternalError` 和 `ServiceUnavailable` 则不同：那是存储自身的故障。只有故障由负载引起时，降低限制才有用。',
  ],
  questions: {
    code: {
      title: '存储返回的是哪个代码？',
      help: '命令会打印注册表日志中最后几行与存储有关的内容。代码在 `s3aws:` 之后，或者在 `api error` 之后。',
      answers: {
        rate: '`SlowDown`，或者 `too many requests`',
        fault: '`InternalError` 或 `ServiceUnavailable`',
        unsure: '不清楚',
      },
    },
    store: {
      title: '存储桶在哪里？',
      help: '如果存储配置中没有 `regionendpoint`，它就在 AWS。',
      answers: {
        aws: '在 AWS，或其他服务商',
        own: '在您自己运行的存储中：MinIO、Ceph 等',
        unsure: '不清楚',
      },
    },
    load: {
      title: '在什么时候出现？',
      help: '把日志中出错的时间，与处理大量镜像的作业的时间相比较：垃圾回收、清理策略、向元数据数据库的导入、`aws s3 sync`、扫描工具、整点集中运行的流水线。',
      answers: {
        always: '平时，只要推送或拉取较多就会出现',
        job: '在某个这样的作业运行期间',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'limit-requests': {
      title: '让注册表慢一些发送请求',
      body: '降低 `maxrequestspersecond` 之后，请求会在注册表里等待，而不是在存储那里失败。如果多个注册表使用同一个存储桶，请按数量分摊。',
    },
    'spread-job': {
      title: '把该作业移出繁忙时段，并限制注册表',
      body: '一个作业用光了大家都需要的额度。请先停止或移走它；之后靠限制来避免再次发生。',
    },
    'own-store': {
      title: '查明存储缺少什么，补上之前先限制注册表',
      body: '自己运行的存储返回 `SlowDown`，说明它的磁盘、网络或进程跟不上。限制可以保护它，要更快只能增加容量。',
    },
    provider: {
      title: '故障在存储一侧：请到那里查明',
      body: '注册表的请求并无特别之处，它的设置修不好存储。',
    },
  },
  steps: {
    ...storageBlockTexts,
    'set-limit': {
      title: '在驱动的配置段中设置限制',
      body: `从 100 开始。如果仍然返回 \`SlowDown\`，就减半。${intoBlock}`,
      undo: '去掉这一行，恢复为 350。',
    },
    'pause-job': {
      title: '停止该作业，或者移到空闲时段',
      body: '清理策略和垃圾回收可以以后再做；导入最好做完，而不要中断。请让流水线的计划避开整点。',
      undo: '再次启动该作业。',
    },
    'see-store': {
      title: '查看存储自己的指标和日志',
      body: '查找已达极限的磁盘、正在进行的修复或再平衡、停机的节点，以及针对该用户或存储桶的请求数或带宽限制。',
    },
    'see-provider': {
      title: '查看服务商的状态页，或者您自己存储的日志',
      body: '服务商的支持人员需要的，是日志行中的 `request id` 和 `host id`。',
    },
    'try-bucket': {
      title: '绕过注册表查询存储桶',
      body: '请在注册表主机上运行几次。如果这里也时有失败，问题就在存储或者通往它的路上。如果不是 AWS 的存储，请加上 `--endpoint-url` 和它的地址。',
    },
    wait: {
      title: '等存储恢复之后，重做失败的操作',
      body: '没有任何损坏：失败的上传至多留下一些分段，由生命周期规则清除。如果所有写入都返回 `InternalError`，而读取正常，请检查存储是否已满或者处于只读状态。',
    },
  },
  checks: {
    push: {
      title: '推送一个镜像',
      fixed: '存储又接受请求了。请在下一个繁忙时段继续观察日志。',
      notFixed: '仍然失败。请查看日志中是否还是同一个代码。刚改完时，之前的请求可能还会失败。',
    },
  },
  evidence: {
    'slow-down': '存储要求注册表减少请求。',
    'store-fault': '存储报告了它自己的错误。',
    'sdk-slow-down': '注册表转述了存储要求减少请求的应答。',
    'store-says-slow-down': '存储自己的应答：要求减少请求。',
    'driver-too-many-requests': '存储驱动被告知请求过多。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
