import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';

export default {
  title: '没有日志时查找问题',
  summary: '回答几个关于现象的问题，就能找到合适的运维手册。',
  symptom: '注册表出了问题，但手头没有可粘贴的日志。',
  background: ['有日志时直接粘贴更快：程序打印的文字比人的描述更可靠。只要拿到一行，就回到粘贴框。'],
  questions: {
    what: {
      title: '什么不工作？',
      help: '请选最先失败的操作。如果因为登录失败而无法推送，请选登录。',
      answers: {
        login: '登录：`docker login` 或其他客户端的登录',
        push: '推送镜像',
        pull: '拉取镜像（在主机上或 Kubernetes 中）',
        page: 'GitLab 页面不显示镜像，或显示错误',
        'set-up': '没有故障：我想配置 S3 存储',
        unsure: '不清楚',
      },
    },
    'login-says': {
      title: '登录时显示什么？',
      help: '请再运行一次，看最后一行。',
      answers: {
        certificate: '含有 `x509` 或证书的内容',
        http: '`server gave HTTP response to HTTPS client`',
        denied: '`HTTP Basic: Access denied` 或 `access forbidden`',
        refused: '`failed with status: 401 Unauthorized`，而密码正确',
        gateway: '`502 Bad Gateway`',
        unsure: '其他内容',
      },
    },
    'certificate-says': {
      title: '消息对证书怎么说？',
      help: '由 `x509:` 之后的文字决定。',
      answers: {
        authority: '`certificate signed by unknown authority`',
        name: '`certificate is valid for …, not …`，或与名称有关的内容',
        date: '`not yet valid`',
        unsure: '其他内容',
      },
    },
    since: {
      title: '在不能工作之前发生过什么？',
      help: '回想升级、恢复备份、新增节点、迁移主机等变更。',
      answers: {
        secrets: '恢复、复制或更换过密钥文件、密钥或节点',
        address: '更改过 GitLab 或注册表的地址或颁发者',
        clock: '主机被挂起、迁移，或失去了时间服务器',
        never: '从未工作过',
        unsure: '据我所知没有',
      },
    },
    'push-says': {
      title: '推送最后显示什么？',
      help: '请等它放弃：重试数次之后，最后一行会说明原因。',
      answers: {
        'cannot-log-in': '停在登录这一步',
        denied: '`denied` 或 `unauthorized`',
        'too-large': '`413 Request Entity Too Large`',
        'empty-403': '`error parsing HTTP 403 response body`',
        'server-error': '`500 Internal Server Error`',
        loops: '一直重试，或以 400、404 结束',
        unsure: '其他内容',
      },
    },
    'push-which': {
      title: '哪些推送会失败？',
      help: '推送一个很小的镜像（例如 `hello-world`）即可判断。',
      answers: {
        'large-only': '只有含大层的镜像',
        'every-new-layer': '凡是要上传层的推送',
        unsure: '无法判断',
      },
    },
    'pull-says': {
      title: '拉取时显示什么？',
      help: '在 Kubernetes 中，`kubectl describe pod` 的 `Failed to pull image` 一行会显示。',
      answers: {
        denied: '`denied`、`unauthorized` 或 `pull access denied`',
        certificate: '含有 `x509` 或证书的内容',
        http: '`server gave HTTP response to HTTPS client`',
        gateway: '`502 Bad Gateway`',
        'cannot-log-in': '登录就已失败',
        unsure: '其他内容',
      },
    },
    'page-scope': {
      title: '影响范围有多大？',
      help: '打开另一个项目的注册表页面比较一下。',
      answers: {
        all: '所有项目',
        one: '某个项目或某个用户',
        unsure: '无法判断',
      },
    },
  },
  outcomes: {
    'auth-denied': { title: '权限或凭证', body: '接下来的运维手册会确认其余情况，并给出处理办法。' },
    'clock-skew': { title: '时钟', body: '接下来的运维手册会确认其余情况，并给出处理办法。' },
    'http-https-mismatch': {
      title: '应为 HTTPS 之处是 HTTP',
      body: '接下来的运维手册会确认其余情况，并给出处理办法。',
    },
    'push-retry-forwarded-headers': {
      title: '代理传递的标头',
      body: '接下来的运维手册会确认其余情况，并给出处理办法。',
    },
    'registry-ipv6-upstream': {
      title: 'NGINX 与注册表没有接上',
      body: '接下来的运维手册会确认其余情况，并给出处理办法。',
    },
    'request-too-large': { title: '代理的大小限制', body: '接下来的运维手册会确认其余情况，并给出处理办法。' },
    's3-head-forbidden': { title: '对象存储拒绝了请求', body: '接下来的运维手册会确认其余情况，并给出处理办法。' },
    'storage-full': { title: '存储', body: '接下来的运维手册会确认其余情况，并给出处理办法。' },
    'storage-s3': { title: '配置 S3 存储', body: '接下来的运维手册会确认其余情况，并给出处理办法。' },
    'token-rejected': { title: '令牌的内容', body: '接下来的运维手册会确认其余情况，并给出处理办法。' },
    'token-untrusted-key': { title: '签署令牌的密钥', body: '接下来的运维手册会确认其余情况，并给出处理办法。' },
    'x509-name-mismatch': { title: '证书中的名称', body: '接下来的运维手册会确认其余情况，并给出处理办法。' },
    'x509-unknown-authority': { title: '对证书的信任', body: '接下来的运维手册会确认其余情况，并给出处理办法。' },
  },
  steps: {},
  checks: {},
  evidence: {},
} satisfies RunbookText<typeof runbook>;
