import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '推送还没结束，令牌就过期了',
  summary: '推送开始时令牌还有效，等注册表再次检查时它已经过期，于是剩下的部分被拒绝。',
  symptom:
    '小镜像推送正常。大镜像上传几分钟之后以 `unauthorized: authentication required` 结束，再试一次，也总在差不多的时间之后失败。注册表的日志里有 `token has expired`，旧版本是 `token not to be used after`。',
  background: [
    'GitLab 签发的令牌默认有效 5 分钟。注册表在收到推送的每个请求时都会检查令牌：层的开始、数据的发送、层的完成，以及最后的清单。到期之后它还容许 60 秒。',
    '正在接收的请求不会被中途切断。失败的是到达注册表时令牌已经过旧的请求。代理先收完整个层、再把请求转发出去时，就会这样：客户端发送时令牌是新的，注册表却要过好几分钟才看到它。',
    '只要 `proxy_request_buffering` 不是 `off`，NGINX 就会这样缓冲请求。GitLab 自带的 NGINX 已经关闭缓冲，但您在它前面另设的代理未必如此。',
    '时钟不准时，日志里会出现同样的行，但失败会立即发生：重新 `docker login` 也会失败。如果注册表只比 GitLab 快几分钟，登录能成功，但每个令牌的寿命都会相应缩短。因此，如果不到 5 分钟就失败，请同时比较两边的时钟。',
    '重新推送有时碰巧能成功，因为已经到达的层不会再发送。但如果单个层所花的时间就超过令牌的寿命，重试多少次都没有用。',
  ],
  questions: {
    fresh: {
      title: '重新登录能成功吗？',
      help: '登录会取一个新令牌并立即使用。连它都被拒绝，说明不是令牌变旧了，而是时钟不一致。',
      answers: {
        refused: '不能，以 401 结束',
        accepted: '能',
        unsure: '无法尝试',
      },
    },
    refusal: {
      title: '推送最后报的是什么？',
      findOut:
        '看推送的最后一行。`HTTP Basic: Access denied` 来自 GitLab，指的是登录本身；另一种说法来自注册表，指的是令牌。',
      answers: {
        token: '`unauthorized: authentication required`，或者对某个层的 401',
        credentials: '`HTTP Basic: Access denied`',
        unsure: '已经看不到了',
      },
    },
    buffered: {
      title: '有没有代理先存下上传内容、再转发出去？',
      help: '命令读取注册表前面那个 NGINX 的配置。如果它前面还有别的代理或负载均衡器，也要检查：只要有一个在缓冲请求，就会出现这个问题。',
      answers: {
        on: '有，请求缓冲处于开启状态',
        off: '没有，全部直接转发',
        unsure: '无法确认',
      },
    },
    slowest: {
      title: '最慢的层要花多长时间？',
      findOut:
        '观察一次推送，或者用 `docker history` 找出最大的层，再除以线路速度：2 GB 用 10 Mbit/s 发送，需要将近半小时。',
      answers: {
        hour: '不超过一小时',
        longer: '超过一小时',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    clock: {
      title: '时钟不一致',
      body: '刚签发的令牌就被拒绝，说明它不是自然过期的。',
    },
    'job-ended': {
      title: 'CI 作业的登录在推送途中失效了',
      body: '作业的凭证只在作业运行期间有效。如果作业在推送途中被停止或超时，GitLab 就不再为它签发令牌。',
    },
    'stop-buffering': {
      title: '让上传直接通过代理',
      body: '这样客户端一发送，注册表就能看到请求，那时令牌还是新的。',
    },
    lengthen: {
      title: '延长令牌有效期',
      body: '有效期要长于最慢的层所花的时间，但不要长太多。',
    },
    shrink: {
      title: '让层更快发送完',
      body: '把有效期设为好几个小时不是好办法：无论用户的权限如何变化，令牌在这段时间内都能使用。',
    },
  },
  steps: {
    'longer-job': {
      title: '给作业更多时间',
      body: '在作业页面查看它是被取消，还是超时了。调大 `.gitlab-ci.yml` 中的 `timeout`；项目和 Runner 的上限同样适用。',
      undo: '恢复原来的超时时间。',
    },
    'own-token': {
      title: '比作业持续更久的操作，请使用部署令牌',
      body: '在项目中创建带 `read_registry` 和 `write_registry` 的部署令牌，用它代替作业令牌登录。',
      undo: '撤销部署令牌，重新用作业的变量登录。',
    },
    'every-proxy': {
      title: '检查沿途的每个代理',
      body: '从客户端到注册表逐个查看：CDN、负载均衡器、自设的代理、GitLab 的 NGINX。',
    },
    'pass-through': {
      title: '关闭请求缓冲',
      body: '写在为注册表服务的 server 块里。使用 ingress-nginx 时，把注解 `nginx.ingress.kubernetes.io/proxy-request-buffering` 的值设为 `off`。其他代理请查找请求缓冲或请求体检查方面的设置。',
      undo: '删除这些行，再重新加载。',
    },
    reload: {
      title: '重新加载代理配置',
      undo: '恢复原来的行之后，再重新加载一次。',
    },
    'see-lifetime': {
      title: '查看令牌现在的有效期',
      body: '`token lifetime` 一行以秒为单位给出有效期。',
    },
    lengthen: {
      title: '设置令牌有效期',
      body: '它与管理中心“设置 > CI/CD > 容器注册表”中的授权令牌有效期（分钟）是同一个设置，通常取 15 到 60 分钟。它对此后签发的令牌生效，无需重启。权限收回之后，令牌仍会在这段时间内有效。其他设置方式以及如何测量实际的有效期，请参阅 [[token-duration]]。',
      undo: '用 5 分钟再运行一次。',
    },
    smaller: {
      title: '把镜像做小',
      body: '拆分产生最大层的那条指令，不要把数据和构建工具留在最终阶段；也可以换一台线路更快的机器来推送。',
      undo: '用原来的 Dockerfile 构建。',
    },
    'one-upload': {
      title: '一次只发送一个层',
      body: 'Docker 同时发送多个层，它们共用线路。逐个发送时，每个层都能更早完成。文件中如有其他键，把这个键加进去即可。',
      undo: '删除这个键，再重启 Docker。',
    },
    'restart-docker': {
      title: '重启客户端上的 Docker',
      body: '如果没有开启 live restore，这台机器上的容器会停止。',
      undo: '没有需要回滚的内容。',
    },
  },
  checks: {
    push: {
      title: '再次推送镜像',
      fixed: '推送完成：令牌够用了。',
      notFixed: '推送仍被拒绝。请留意过了多久才失败：如果与之前相同，说明有效期没有变，或者仍有代理在缓冲请求。',
    },
  },
  evidence: {
    'upload-refused-late': '层开始上传时令牌被接受，之后对同一个层的请求却被拒绝。',
    'upload-token-invalid': '上传途中，注册表不再接受令牌。',
    'client-upload-refused': '上传获准开始，却在途中被拒绝。',
    'chunk-refused': '上传已经开始，数据却因没有有效令牌而被拒绝。',
    'commit-refused': '上传已经开始，完成时却被拒绝。',
    'buffering-on': '代理先收完整个上传，注册表才能看到。',
    'buffering-off': '代理直接转发上传。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
