import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '两台主机的时钟不一致',
  summary: '参与其中的两台主机时间对不上，于是令牌、带签名的存储请求或证书看起来属于过去或未来。',
  symptom:
    '密码正确，`docker login` 却以 `401 Unauthorized` 结束；或者存储返回 `RequestTimeTooSkewed`；或者客户端报 `certificate has expired or is not yet valid`，其中有 `is before`。常发生在虚拟机暂停、恢复或迁移之后。',
  background: [
    '令牌里写着它从何时起有效、到何时为止。GitLab 按自己的时钟写入，注册表按自己的时钟读取。起始时间会提前 5 秒，注册表前后还各容许 60 秒，因此 65 秒以内的偏差没有影响。',
    '注册表慢了 65 秒以上时，所有令牌都在它的未来：日志为 `token used before time`，旧版注册表为 `token not to be used before`。如果它快的时间超过令牌有效期（未改动时为 5 分钟）再加 60 秒，令牌一到就已过期。介于两者之间时，令牌的寿命变短，较长的推送会提前失败。',
    '只看到令牌过期，还不能断定是时钟问题。如果重新 `docker login` 能成功，只有较长的推送总在差不多的分钟数之后失败，那是令牌在推送途中过期，时钟没有问题。',
    '客户端的时钟与令牌无关，只与证书有关：`is before` 表示客户端的时钟偏慢，`is after` 表示证书已过期。S3 拒绝偏差超过 15 分钟的请求，快慢都一样。',
    'GitLab 中没有针对此问题的设置：容许的偏差是固定的。延长令牌有效期会掩盖注册表偏快的情况，对偏慢的则毫无作用，对两者都不是正确的修复。',
  ],
  questions: {
    what: {
      title: '哪个程序报了与时间有关的错误？',
      help: '先尝试登录一次，再看注册表对此记录了什么。',
      answers: {
        'not-yet-valid': '注册表：令牌尚未生效（`token used before time`）',
        expired: '注册表：令牌已过期',
        storage: '对象存储：`RequestTimeTooSkewed`、`invalid_grant`',
        certificate: '客户端：证书尚未生效（`is before`）',
        unsure: '不清楚',
      },
    },
    fresh: {
      title: '重新登录也失败吗？',
      help: '登录会取一个新令牌并立即使用。连它都被拒绝，就是时钟的问题。',
      answers: {
        refused: '是，以 401 结束',
        accepted: '不，能成功；只有较长的推送失败',
        unsure: '无法尝试',
      },
    },
    offset: {
      title: '注册表与 GitLab 的时钟相差多少？',
      help: '命令把注册表所在位置的时钟与 GitLab 的 `Date` 标头比较，以秒为单位显示差值。负数表示注册表偏慢。',
      answers: {
        behind: '注册表慢 65 秒以上',
        ahead: '注册表快 60 秒以上',
        agree: '一致',
        unsure: '无法确认',
      },
    },
    wrong: {
      title: '哪一个时钟不对？',
      help: '在注册表所在主机上运行命令。跟随时间服务器的时钟才是准的。',
      answers: {
        registry: '注册表的时钟',
        gitlab: 'GitLab 的时钟',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'sync-registry': {
      title: '校准注册表的时钟',
      body: '在运行注册表的主机上操作。使用 Helm 时，凡是可能运行注册表 Pod 的节点都要操作。',
    },
    'sync-gitlab': {
      title: '校准 GitLab 的时钟',
      body: '在运行 GitLab Rails 的主机上操作。令牌中的时间由它们写入。',
    },
    'sync-both': {
      title: '让两台主机都跟随时间服务器',
      body: '只要两边都跟随同一时间，原先哪一个不准就不重要了。',
    },
    'sync-storage': {
      title: '针对对象存储校准注册表的时钟',
      body: '注册表用自己的时间为存储请求签名。如果存储由您自己运行，也要看它的时钟。',
    },
    'sync-client': {
      title: '校准客户端的时钟',
      body: '在报错的机器上操作：Docker 主机、Runner 或 Kubernetes 节点。如果它的时钟是准的，那就是签发证书的机器时钟偏快。',
    },
    'no-offset': {
      title: '时钟现在一致：检查其他节点，或出错的那个时刻',
      body: '错误可能来自同一名称背后的另一个节点，或者发生在虚拟机恢复运行后的几分钟里。',
    },
    'token-lifetime': {
      title: '时钟没有问题：令牌在较长的推送途中过期',
      body: '推送所花的时间超过令牌的有效期，就会在中途被拒绝。有效期可以设置：[[token-duration]]。',
    },
  },
  steps: {
    'see-clock': {
      title: '查看时钟状态',
      body: '容器和 Pod 的时钟就是所在主机的时钟，因此请在那台主机上运行。',
    },
    'turn-on': {
      title: '开启时间同步',
      body: '它会启动已安装的时间服务，即 chrony 或 systemd-timesyncd。如果都没有，请先安装 chrony。如果运行 PostgreSQL 的主机时钟偏快，请让 chrony 逐步调整：时钟突然回拨可能使数据库出问题。',
      undo: '用 `sudo timedatectl set-ntp false` 关闭。已校正的时间保持不变。',
    },
    'guest-time': {
      title: '如果是虚拟机，还要检查宿主机',
      body: '暂停、快照或迁移之后，虚拟机的时间取自宿主机。请校准宿主机的时钟，并且只给虚拟机保留一个时间来源：要么是虚拟化平台的工具，要么是 NTP。如果到达不了时间服务器，请开放 UDP 端口 123，或使用内网的时间服务器。',
      undo: '恢复虚拟机原来的时间设置。',
    },
    'every-node': {
      title: '测量每个节点',
      body: '在运行注册表的每个节点上重复测量，GitLab 的地址直接写各个节点的，不要写负载均衡器的。',
    },
    'read-again': {
      title: '再看一次拒绝记录',
      body: '再登录一次，看是否出现新的行。时钟一致之前的行不再有意义。',
    },
  },
  checks: {
    offset: {
      title: '再次比较时钟',
      fixed: '时钟一致。从现在起签发的令牌会被接受。',
      notFixed: '时钟仍不一致。chrony 会逐步校正，请等几分钟再比较。',
    },
    state: {
      title: '再次查看时钟状态',
      fixed: '时钟正在跟随时间服务器。',
      notFixed: '时钟还没有跟随时间服务器。请检查能否到达时间服务器。',
    },
    login: {
      title: '再次登录',
      fixed: '登录成功：时间对得上。',
      notFixed: '登录仍然失败。请在注册表的日志里看它现在给出的原因。',
    },
  },
  evidence: {
    'token-not-yet-valid': '按注册表的时钟，这个令牌尚未生效：它的时钟比 GitLab 慢。',
    'token-expired': '按注册表的时钟，这个令牌已经过期。',
    'token-outside-times': '按注册表的时钟，这个令牌不在签发时规定的时间之内。',
    'fresh-login-refused': '刚签发的令牌被拒绝了。',
    'fresh-login-accepted': '刚签发的令牌被接受了。',
    's3-time-skewed': '请求中的时间与对象存储的时间相差太大。',
    'gcs-token-time': '令牌中的时间不合理，因此被 Google 拒绝。',
    'gcs-invalid-grant': 'Google 拒绝了该服务账号：时钟不准，或者密钥已被删除。',
    'azure-time-frame': '在 Azure 看来，签名不在有效的时间范围内。',
    'certificate-not-yet-valid': '按这个客户端的时钟，证书要到将来才生效：它的时钟偏慢。',
    'certificate-not-yet-valid-openssl': '按这个客户端的时钟，证书要到将来才生效。',
    'registry-behind': '注册表的时钟比 GitLab 慢。',
    'registry-ahead': '注册表的时钟比 GitLab 快。',
    'clocks-agree': '就令牌而言，两个时钟是一致的。',
    'host-synchronised': '这台主机的时钟跟随时间服务器。',
    'host-not-synchronised': '这台主机的时钟没有跟随时间服务器。',
    'timedatectl-no': '这台主机的时钟没有跟随时间服务器。',
    'timedatectl-yes': '这台主机的时钟跟随时间服务器。',
    'longer-lifetime': '新令牌的有效期超过默认的 5 分钟。',
    'short-lifetime': '新令牌的有效期是 5 分钟或更短。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
