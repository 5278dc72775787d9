import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '选择由谁传送 blob：存储还是注册表',
  summary: '对全部或部分仓库开启或关闭到对象存储的重定向，并查看实际是哪一种。',
  symptom: '您希望客户端直接从存储桶获取层，以减轻注册表的负担；或者客户端无法访问存储桶，需要由注册表自己传送。',
  background: [
    '拉取时，客户端逐层向注册表请求。使用对象存储时，注册表通常返回 307 和存储的签名地址，由客户端到那里获取。推送始终经过注册表。镜像存放在文件系统时，没有可重定向的去处。',
    '只要 `disable` 不为 true，重定向就是开启的。前提是所有客户端、CI 作业和 Kubernetes 节点都能到达签名地址中的主机，信任它的证书，并且中间没有改动标头的代理。该主机由 `regionendpoint` 决定：那里写内部名称，客户端拿到的也是内部地址。',
    '没有重定向时，每次拉取的每个字节都经过 NGINX 和注册表，占用那里的网络和处理器，而注册表用自己的凭证读取。对于只有服务器能到达的存储，这是正确的选择。它也能用来定位故障：关闭后能拉取，说明地址或签名有问题；仍然失败，说明注册表的权限有问题。',
    '`redirect` 写在驱动配置的旁边，而不是里面：写在里面不起作用。签名地址默认有效 20 分钟，可用 `expirydelay` 更改。`exceptions` 是重定向开启时也不重定向的仓库的正则表达式。注册表启动时会记录 `backend redirection disabled` 或 `storage backend redirection enabled`。',
    '在 Helm chart 中，这些设置可以写在 values 里，也可以写在存储 Secret 里；使用 Operator 时，values 位于 `spec.chart.values` 之下。`registry.minio.redirect` 是较早的 chart 自带的 MinIO 的单独设置。',
  ],
  questions: {
    reach: {
      title: '哪些客户端能到达存储的地址？',
      help: '请在拉取镜像的地方测试：工作站、Runner 和 Kubernetes 节点。对存储地址运行 `curl -I` 应当有应答，即使是 403。由注册表传送在任何地方都可行，是稳妥的选择。',
      answers: {
        all: '全部',
        none: '都不能，或者只有服务器能',
        some: '除使用某些仓库的以外都能',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    off: {
      title: '由注册表传送所有 blob',
      body: '只有注册表需要到达存储。请留意流量：原先从存储桶获取的数据，现在都经过服务器。',
    },
    on: {
      title: '由存储传送 blob',
      body: '注册表只说明层在哪里。客户端需要能到达存储的地址、解析它的名称并信任它的证书。',
    },
    exceptions: {
      title: '除部分仓库外，由存储传送',
      body: '路径与表达式匹配的仓库由注册表传送。检查时请使用这样的仓库中的镜像。',
    },
  },
  steps: {
    see: {
      title: '查看现在由谁传送 blob',
      body: '命令需要该用户的密码或访问令牌，以及一个存在的镜像。它不做任何更改。',
    },
    'allow-address': {
      title: '让客户端能够到达存储',
      body: '在防火墙和代理上放行命令所显示的主机。对于 AWS S3，它是区域的名称，例如 `my-registry.s3.eu-west-1.amazonaws.com`。',
      undo: '撤销所放行的内容。',
    },
    'back-up': { title: '保存一份配置副本', body: '回滚时要用。' },
    'turn-off': {
      title: '关闭重定向',
      body: "使用 Linux 软件包时，环境变量可以免去重写整个存储配置。如果其中已有 `redirect`，请在那里修改，只在一处设置。如果文件中已有 `registry['env']`，请把这一项加进去：再写一个会替换前一个。",
      undo: '去掉该设置，再次应用。',
    },
    'turn-on': {
      title: '开启重定向',
      body: '请去掉其他位置的 `disable: true`：存储配置、存储 Secret，或者 `REGISTRY_STORAGE_REDIRECT_DISABLE`。',
      undo: '把 `disable` 设为 true，再次应用。',
    },
    except: {
      title: '指定不重定向的仓库',
      body: '写在驱动配置的旁边。环境变量不能容纳列表，因此必须编辑存储配置本身。使用 Helm chart 时，values 和 Secret 只用其一。',
      undo: '去掉该列表，再次应用。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启；正在进行的推送和拉取会失败，可以重试。',
      undo: '用副本恢复配置，再次应用。',
    },
  },
  checks: {
    'by-registry': {
      title: '确认由注册表传送',
      fixed: '注册表以 200 返回 blob 本身。',
      notFixed:
        '注册表仍在重定向，或者没有到达 blob。其他位置可能有相反的设置：存储配置、Secret、环境变量。`no token` 和 `no image` 分别指登录和所给的镜像有问题。',
    },
    'by-storage': {
      title: '确认由存储传送',
      fixed: '注册表返回 307，并给出存储的地址。',
      notFixed:
        '注册表仍然自己传送，或者没有到达 blob。请查看其他位置是否有 `disable`。存放在文件系统中的镜像从不重定向。',
    },
  },
  evidence: {
    'by-registry': '注册表自己传送 blob。',
    'by-storage': '注册表重定向到这个存储。',
    'no-answer': '没有到达 blob，无法判断。',
    'started-without': '注册表启动时说明它不重定向。',
    'started-with': '注册表启动时说明它会重定向。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
