import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '让注册表记录更多日志，并及时恢复',
  summary: '开启注册表的调试日志，重现问题，保存日志，然后恢复原状。',
  symptom: '日志显示有操作失败，却没有说明原因；或者协助您的人要求提供注册表的调试日志。',
  background: [
    '级别有 `error`、`warn`、`info`、`debug` 和 `trace`，默认为 `info`。调试行会记录请求经过注册表及其存储的过程。日志会增大许多倍，因此请确认磁盘空间，并尽快恢复。',
    '调试日志可能包含令牌和仓库路径。在检查内容之前，请勿把文件交给他人。GitLab 为注册表签发的令牌只在几分钟内有效，但在此期间确实有效。',
    "文档建议编辑生成的 `/var/opt/gitlab/registry/config.yml` 并重启注册表。这只在下一次 `gitlab-ctl reconfigure` 之前有效，而更新时也会运行它。`registry['log_level']` 会保留下来，而且同样快捷。",
    'S3 库的日志是存储块中的另一项设置 `loglevel`。它会显示对存储桶的请求，而注册表自己的级别从不记录这些。',
  ],
  questions: {
    subject: {
      title: '您想看什么？',
      help: '请先看注册表。只有当注册表日志已经指向存储时，才需要查看对 S3 的请求。',
      answers: {
        registry: '注册表在做什么',
        storage: '发往 S3 的内容和返回的内容',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    registry: {
      title: '注册表的调试日志',
      body: '会有两次各几秒的重启，其间日志会变大。请选择空闲时段：请求越少，越容易找到目标。',
    },
    s3: {
      title: 'S3 库的日志',
      body: '会有两次各几秒的重启。这些日志中含有已签名的请求，请像对待密钥一样对待它们。',
    },
  },
  steps: {
    'back-up': { title: '保存一份配置副本', body: '其中含有机密，请保持原有权限。' },
    more: {
      title: '提高级别',
      body: '几乎总是 `debug` 就够了。',
      undo: '把级别改回 `info` 并应用配置。',
    },
    'more-storage': {
      title: '在存储块中加入 loglevel',
      body: '请在 `bucket` 和 `region` 旁写上 `loglevel`。GitLab 19.0 之前的驱动（`s3`）：`logdebug`；只看失败则用 `logdebugwithrequesterrors,logdebugwithrequestretries`。19.0 及之后的驱动（`s3_v2`）：`logrequest,logresponse,logretries`。带正文的取值会记录数据本身，请勿在此使用。',
      undo: '用副本恢复配置，再次应用。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启；正在进行的推送和拉取会失败，可以重试。',
      undo: '把设置改回原样，再次应用配置。',
    },
    repeat: {
      title: '重现失败的操作，然后确认出现了调试行',
      body: '一次就够。请记下精确到秒的时间。S3 库的行可能不带级别，因此这里可能显示 0。',
    },
    save: {
      title: '保存日志',
      body: '该文件只有您能读取。把它粘贴到首页即可解读；任何内容都不会离开您的浏览器。',
    },
    less: {
      title: '把级别改回去',
      body: '请替换之前的那一行，避免级别被设置两次。',
      undo: '再次设为 `debug`。',
    },
    'less-storage': {
      title: '去掉 loglevel',
      body: '没有它，S3 库不会记录自己的日志：默认为 `logoff`。',
      undo: '重新写入。',
    },
    'apply-less': {
      title: '应用配置',
      body: '注册表会再重启一次。',
      undo: '重新设置级别并应用。',
    },
    'clean-up': {
      title: '删除不再需要的内容',
      body: '调试行会留在轮转后的日志文件中，直到这些文件被删除。问题解决后请删除您的副本；交给他人之前请去掉其中的令牌。',
    },
  },
  checks: {
    'quiet-again': {
      title: '确认不再出现新的调试行',
      fixed: '半分钟内没有写入调试行。',
      notFixed: '仍在写入调试行：级别没有改回去，或者配置没有应用。',
    },
  },
  evidence: {
    on: '日志中有调试行。',
    off: '日志末尾没有调试行。',
    quiet: '没有写入新的调试行。',
    'still-debug': '仍在写入新的调试行。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
