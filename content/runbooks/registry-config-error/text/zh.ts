import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表不接受其配置',
  summary: '配置中有错误，注册表因此在启动时停止。',
  symptom: '更改之后，所有请求都返回 `502`。注册表日志中反复出现 `configuration error:`、`panic:` 或 `fatal` 行。',
  background: [
    '注册表只在启动时读取一次配置。遇到不接受的内容时，它指出第一处然后退出；服务管理器再次启动它，它又给出同样的消息。因此第一处错误后面可能还有别的错误。',
    'GitLab 的注册表会写出 `configuring application: …` 之类的 `fatal` 行。上游程序则输出 `configuration error: …` 和用法，或者带堆栈的 Go `panic:`。堆栈没有更多信息，原因就在第一行。',
    "使用 Linux 软件包时，`/var/opt/gitlab/registry/config.yml` 是自动生成的。直接修改会在下次重新配置时丢失，请修改 `/etc/gitlab/gitlab.rb`。其中 `registry['storage']` 是一个哈希，会整体替换。",
  ],
  questions: {
    part: {
      title: '消息指出的是哪一部分？',
      findOut: '查看注册表日志末尾，从堆栈之前的第一行看起。',
      answers: {
        syntax: '`yaml:`、`unsupported version` 或 `unmarshal errors`',
        storage: '存储驱动或其参数',
        token: '`unable to configure authorization`',
        certificate: 'TLS 证书或其私钥',
        address: '`listen tcp: address`',
        value: '单个值，例如日志级别',
        unsure: '其他内容',
      },
    },
  },
  outcomes: {
    'repair-syntax': {
      title: '修正文件格式',
      body: '文件无法按现在的写法读取。消息中的行号是读取失败的位置，错误常常就在它的上方。',
    },
    'repair-storage': { title: '修正存储设置', body: '此程序没有该驱动、同时指定了两个驱动，或缺少参数。' },
    'repair-token': { title: '修正令牌设置', body: '注册表无法建立对 GitLab 令牌的验证。' },
    'repair-certificate': { title: '修正端口的证书和私钥', body: '注册表自行提供 TLS，但无法加载所需的文件。' },
    'repair-address': { title: '把地址写成主机加端口', body: '监听地址没有端口、端口不可能存在，或前面带有协议。' },
    'repair-value': { title: '设置允许的值', body: '有一个值不在注册表认识的范围内，消息会指出是哪一个。' },
  },
  steps: {
    'show-log': { title: '阅读错误消息的第一行', body: '其下的 `goroutine 1 [running]:` 等内容只是堆栈。' },
    'show-file': {
      title: '带行号输出配置',
      body: '机密值会被遮盖。使用 Helm 时显示的是 ConfigMap 中的模板，行号可能不同。',
    },
    'back-up': { title: '保存一份副本', body: '其中含有相同的机密，请同样妥善保护。' },
    'write-syntax': {
      title: '在来源处更正',
      body: '用空格缩进，不要用制表符；每个引号都要闭合；值写在冒号和空格之后。文件以 `version: 0.1` 开头。`cannot unmarshal` 表示应为单个值的地方写了一个块，或者相反。使用 Linux 软件包时检查 `/etc/gitlab/gitlab.rb`，使用 Helm 时检查 `values.yaml`。',
      undo: '改回原来的值，然后再应用一次。',
    },
    'write-storage': {
      title: '只指定一个驱动，并给出所需的全部参数',
      body: '`must provide exactly one storage type` 表示有两个驱动；`cache`、`delete`、`maintenance` 和 `redirect` 可以并列。`REGISTRY_STORAGE_S3_BUCKET` 之类的环境变量也会增加驱动。`s3` 需要 `bucket` 和 `region`。不要为了能启动而换用其他驱动：镜像留在原处，会全部找不到。',
      undo: '改回原来的值，然后再应用一次。',
    },
    'write-token': {
      title: '给出 realm、service、issuer 和证书',
      body: '`auth.token` 需要 `realm`、`service`、`issuer` 和 `rootcertbundle`。`at least one token signing root certificate` 表示文件中没有证书：文件为空，或者里面是私钥。文件缺失时，Linux 软件包重新配置会再次写出。在生成新的密钥对之前，请先看 [[token-untrusted-key]]。',
      undo: '改回原来的值，然后再应用一次。',
    },
    'write-certificate': {
      title: '指定证书及与之配对的私钥',
      body: '两个文件都必须存在，并且注册表的用户可以读取。`private key does not match public key` 表示它们不属于同一对。如果前面有终止 TLS 的代理，注册表的 `http.tls` 中不需要证书。',
      undo: '改回原来的值，然后再应用一次。',
    },
    'write-address': {
      title: '设置地址',
      body: '只写主机和端口，不带 `http://`。使用 Helm 时由 chart 设置。',
      undo: '改回原来的值，然后再应用一次。',
    },
    'write-value': {
      title: '更正该值',
      body: '日志级别为 `error`、`warn`、`info` 和 `debug`；GitLab 的注册表还支持 `trace`。时长要带单位，例如 `10s`。数字以及 `true` 或 `false` 不加引号。',
      undo: '改回原来的值，然后再应用一次。',
    },
    apply: {
      title: '应用配置',
      body: '使用 Docker Compose 时会重建容器，整个 GitLab 会有几分钟不可用。',
      undo: '改回原值后再应用一次。',
    },
  },
  checks: {
    starts: {
      title: '查看注册表是否持续运行',
      fixed: '注册表接受了配置，并持续运行。',
      notFixed: '它仍会停止。请再看日志，可能露出了第二处错误。',
    },
  },
  evidence: {
    'not-readable': '注册表无法按现在的写法读取配置文件。',
    'value-refused': '配置中有一个值不被允许。',
    'no-single-storage': '配置中没有存储驱动，或不止一个。',
    'storage-parameter': '存储驱动无法以给定的参数启动。',
    middleware: '配置的某个块缺少所需内容。',
    authorization: '注册表无法建立令牌的检查方式。',
    'tls-files': '注册表无法加载自身端口的证书或私钥。',
    'listen-address': '监听地址没有写成主机加端口的形式。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
