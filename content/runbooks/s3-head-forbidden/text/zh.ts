import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '注册表重定向 blob 请求之后，对象存储返回 403',
  summary: '注册表用签名地址把客户端引向对象存储，而在那里应答的一方以 403 拒绝了请求。',
  symptom:
    '`docker login` 成功，各层也能上传，`docker push` 却立刻以 `error parsing HTTP 403 response body: unexpected end of JSON input: ""` 中止；从 Docker 25 起只显示空的 `denied: `。拉取失败，返回的 XML 中有 `AccessDenied`。注册表日志里没有错误。',
  background: [
    'Docker 上传之后会用 HEAD 查询 blob 是否已到达。使用对象存储时，注册表不会自己回答，而是返回 `307` 和 `Location`，即存储桶内只为这一种请求方法签名的地址。客户端到那里查询，得到的第二个应答就是 403。所以注册表和 NGINX 的日志里只有 `307`；登录早已成功，与 GitLab 无关。',
    'HEAD 的应答没有正文。Docker 24 及更早版本把空正文当作 JSON 来读，因而报错；Docker 25 及更新版本只打印 `denied: `，后面什么也没有。用 GET 请求同一个 blob，则会在 XML 的 `Code` 中得到原因。',
    '403 可能出自四方，写法各不相同。对象存储返回 XML 或者空正文，并带有 `x-amz-request-id`。反向代理或网页过滤设备返回 HTML。GitLab 的令牌服务返回含有 `access forbidden` 的 JSON。注册表自己返回 401，几乎从不返回 403。',
    '读取对象与用 HEAD 查询对象属于同一项权限 `s3:GetObject`；`s3:ListBucket` 则是针对存储桶本身、而不是其中对象的权限。如果策略只写了 `bucket/*`，或者只允许上传，那么所有层都能传上去，却会败在之后的查询上。skopeo 上传之后不做这一查询，因此 `docker push` 失败时 `skopeo copy` 仍可能成功。',
    '旧资料建议用 mitmproxy 抓取全部流量来查看，并说由 `201` 重定向、状态是“403 Unauthorized”。实际上重定向的是 `307`，状态是 403 Forbidden。用 `curl` 发两个请求就能看到同样的结果，不必让客户端信任某个代理。另外，从 GitLab 19.0 起，签名地址使用带区域的名称 `s3.<region>.amazonaws.com`：只放行 `s3.amazonaws.com` 的过滤设备会开始拒绝这些请求。',
  ],
  questions: {
    who: {
      title: '是谁返回了 403？',
      help: '命令像客户端那样获取令牌（会提示输入密码），请求一个 blob，手动跟随重定向，并打印一行结果。它不做任何更改。请在推送失败的地方，用一个已有的镜像来运行。',
      answers: {
        storage: '对象存储：XML，或者带 `x-amz-request-id` 的空应答',
        egress: '客户端与对象存储之间的过滤设备',
        proxy: '注册表前面的代理：HTML，且此前没有重定向',
        rails: 'GitLab 的令牌服务：没有发放令牌',
        unsure: '无法确认',
      },
    },
    code: {
      title: '对象存储返回的是哪个代码？',
      help: '同一条命令会再用 GET 请求一次，并在“refused by storage”之后打印代码。',
      answers: {
        denied: '`AccessDenied`',
        clock: '`RequestTimeTooSkewed`',
        key: '`SignatureDoesNotMatch` 或 `InvalidAccessKeyId`',
        archived: '`InvalidObjectState`',
        unsure: '没有代码，或者无法确认',
      },
    },
    server: {
      title: '从注册表所在主机发出同样的请求，能得到应答吗？',
      findOut:
        '在运行注册表的主机上，再次运行第一个问题中的命令。如果在那里打印 `registry blob check: passed`，说明权限足够，问题在于网络。',
      answers: {
        passed: '能，在那里可以通过',
        refused: '不能，在那里同样被拒绝',
        unsure: '没有办法尝试',
      },
    },
    reach: {
      title: '是否允许客户端直接与对象存储通信？',
      help: '注册表进行重定向时，CI 作业、开发者的电脑和集群节点都必须能够到达存储桶。',
      answers: {
        allow: '允许，可以开放它们的访问',
        keep: '不允许，存储桶不对它们开放',
        unsure: '不清楚',
      },
    },
    encryption: {
      title: '所存的 blob 是否用 KMS 密钥加密？',
      help: '命令查询一个已存的 blob，并打印一行结果。需要具有管理员权限的 AWS 命令行工具。',
      answers: {
        kms: '是：`aws:kms`',
        other: '否：`AES256`、未加密，或者不是 AWS 的存储',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'iam-policy': {
      title: '为注册表的用户或角色补上缺少的权限',
      body: '签名地址带有签名者的权限。此处注册表的用户或角色可以写入对象，却不能读取，或者不能列出存储桶。',
    },
    'kms-key': {
      title: '允许注册表的用户或角色使用 KMS 密钥',
      body: '能读取对象却不能使用其密钥，同样会被 `AccessDenied` 拒绝。密钥的策略与用户或角色的策略都必须允许。',
    },
    'allow-network': {
      title: '让客户端所在的网络能够到达存储桶',
      body: '签名有效，但存储桶策略、VPC 端点的策略或出站过滤设备只放行某些网络。必须允许来自客户端所在位置的请求。',
    },
    'redirect-off': {
      title: '让注册表自己传送 blob',
      body: '不重定向时，注册表用自己的权限、从自己的网络读取。客户端不再接触对象存储；代价是所有数据都要经过注册表和 NGINX。如果注册表自己就缺少权限，这样做没有用。',
    },
    credentials: {
      title: '更正注册表签名所用的密钥',
      body: '`InvalidAccessKeyId` 表示存储不认识这个访问密钥。`SignatureDoesNotMatch` 表示秘密访问密钥不对，或者途中有设备改动了请求。',
    },
    'archived-objects': {
      title: '把 blob 从归档类别中取回',
      body: '某条生命周期规则把 blob 移到了归档类别，那里的对象无法立即读取。注册表随时需要它的全部 blob。',
    },
    'proxy-block': {
      title: '让注册表前面的代理放行 blob 请求',
      body: '403 出现在注册表之前：网页过滤、地址名单或者针对 HEAD 请求的规则拒绝了它。与注册表和存储桶无关。',
    },
    clock: {
      title: '注册表主机的时钟不准',
      body: 'S3 会拒绝时间偏差超过 15 分钟的签名。',
    },
    'sign-in': {
      title: 'GitLab 没有发放令牌',
      body: '请求还没有到达注册表：问题在于用户、令牌的范围或者项目权限。',
    },
  },
  steps: {
    'show-storage': {
      title: '查看注册表使用的存储桶、区域和访问密钥',
      body: '输出中的机密值已隐去。如果没有 `accesskey`，注册表使用的是其主机或 Pod 的角色。',
    },
    'write-policy': {
      title: '把注册表的权限策略写入文件',
      body: '这些是推送、拉取和删除所需的最小权限。注意有两个资源：列出针对存储桶本身，其余针对其中的对象。MinIO 等兼容存储也使用同样的文档。',
    },
    'attach-policy': {
      title: '把策略附加到注册表的用户或角色',
      body: '它会成为名为 `container-registry` 的独立策略，只增加权限。如果别处（例如存储桶策略）有拒绝，仍以拒绝为准。对于 AWS 以外的存储，请使用其自带的工具。',
      undo: '删除该用户或角色的策略 `container-registry`。',
    },
    'allow-key': {
      title: '在 KMS 密钥的策略中加入语句',
      body: '与已有语句并列添加；保存时会替换整个策略，请先留一份副本。对象在推送时加密（`kms:GenerateDataKey`），在拉取时解密（`kms:Decrypt`）。完整的配置请参阅 [[s3-encryption]]。',
      undo: '重新保存密钥策略的副本。',
    },
    'show-bucket-policy': {
      title: '查看存储桶和端点允许哪些网络',
      body: '查找以 `aws:SourceIp`、`aws:SourceVpc` 或 `aws:SourceVpce` 为条件的 `Deny`。`NoSuchBucketPolicy` 表示没有策略：此时请检查客户端的出站过滤设备。',
    },
    'widen-network': {
      title: '允许客户端所在的网络',
      body: '在条件中加入客户端的地址或端点，或者在出站过滤设备上放行 `s3.<region>.amazonaws.com` 以及前面带存储桶名的名称。请保留策略的副本。存储桶不会因此公开：每个请求仍然需要签名。',
      undo: '用副本恢复策略。',
    },
    'disable-redirect': {
      title: '关闭重定向',
      body: "使用 Linux 软件包和 Docker Compose 时，这里设置的是注册表的环境变量；如果已经有 `registry['env']`，请把这一项加进去，因为第二次赋值会替换第一次。使用 Helm 或自己的配置文件时，请并入存储配置。",
      undo: '去掉该设置，再次应用配置。',
    },
    apply: {
      title: '应用配置',
      body: '注册表会重启。正在进行的推送和拉取会失败，可以重试。',
      undo: '恢复之前的配置，再次应用。',
    },
    'correct-keys': {
      title: '设置正确的访问密钥和秘密访问密钥',
      body: '把两者写入配置的存储部分，并加上引号：秘密访问密钥可能含有 `/` 和 `+`。使用 Helm 时，它们位于 `registry.storage.secret` 指定的 Secret 中。如果密钥无误，请检查客户端与存储之间是否有代理改写了请求。',
      undo: '恢复之前的密钥，再次应用配置。',
    },
    'stop-archiving': {
      title: '从生命周期规则中去掉转入归档类别的部分',
      body: '清理未完成分段上传的规则可以保留。移动当前对象或使其过期的规则，迟早会损坏镜像。',
      undo: '恢复该规则。',
    },
    'restore-objects': {
      title: '恢复已归档的 blob，并复制回标准类别',
      body: '对 `docker/registry/v2/blobs/` 之下的全部内容执行。仅仅恢复得到的副本是临时的。存储可能为此收费，并且可能需要数小时。',
      undo: '无法撤销，但也不会丢失任何内容。',
    },
    'name-proxy': {
      title: '查看是谁在应答',
      body: '没有令牌时，注册表会以 JSON 返回 `401`，并带有 `Docker-Distribution-Api-Version`。如果应答是 HTML，或者 `Server` 标头不同，就是它前面的设备返回的。',
    },
    'let-through': {
      title: '在该代理上允许 `/v2/` 之下的 HEAD 和 GET',
      body: '在它的日志里找出拒绝请求的规则。对该路径放行所有方法，不要让它检查或改写注册表的流量。',
      undo: '恢复该规则。',
    },
  },
  checks: {
    blob: {
      title: '再次跟随 blob 请求',
      fixed: 'blob 一路得到了应答。请重新推送。',
      notFixed: '仍被拒绝。打印的那一行说明了位置；策略更改可能要几分钟才会生效。',
    },
  },
  evidence: {
    'head-403-empty': 'Docker 用 HEAD 查询 blob，得到没有正文的 403。注册表不会这样应答，对象存储会。',
    'denied-empty': 'Docker 会打印 403 的内容，而这里没有内容：这是对 HEAD 请求的空应答。',
    'pull-403-access-denied': '403 是含有 `AccessDenied` 的 XML：由对象存储写出。',
    'pull-403-xml': '403 是 XML：由对象存储写出。',
    'storage-error-xml': '对象存储的错误应答及其代码。',
    'push-403-html': '403 是网页：由代理或网页过滤设备写出，不是注册表，也不是对象存储。',
    'reuse-403': 'skopeo 查询 blob 是否存在时被拒绝。注册表自己会返回 401 或 404。',
    'fetch-403': '获取 blob 被拒绝。注册表会把这个请求重定向到对象存储。',
    'storage-url-403': '被拒绝的是存储桶内的地址，不是注册表的地址。',
    'blob-url-403': 'blob 请求被 403 拒绝，而注册表自己几乎从不这样应答。',
    'flow-403-xml': '抓取的流量中，拒绝的应答是 XML：由对象存储写出。',
    'flow-403': '抓取的流量中有一个被拒绝的请求。',
    'curl-storage-403': '403 带有 `x-amz-request-id`：由对象存储写出。',
    'storage-request': '直接发往对象存储的请求，或注册表为此给出的地址。',
    'blob-redirected': '注册表把这个 blob 请求重定向到对象存储。这是正常的。',
    'check-refused-by-storage': '检查请求被重定向，随后遭对象存储拒绝。',
    'check-refused-on-the-way': '检查请求被重定向，随后遭对象存储以外的某一方拒绝。',
    'check-refused-before': '检查请求在注册表重定向之前就被拒绝。',
    'check-no-token': 'GitLab 没有为检查请求发放令牌。',
    'check-passed': 'blob 一路得到了应答。',
    'encryption-kms': '所存的 blob 用 KMS 密钥加密。',
    'encryption-other': '所存的 blob 不需要 KMS 密钥。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
