import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../../s3-credentials/storage-block/zh.ts';

export default {
  title: '连不上对象存储：重定向之后的客户端，或者注册表自己',
  summary: 'blob 存放在对象存储中，而要去取的一方（重定向之后的客户端，或者注册表自己）连不上它。',
  symptom:
    '清单能收到，层却收不到：`docker pull` 反复尝试一阵之后，以 `error pulling image configuration: download failed after attempts=6: dial tcp` 结束。其他客户端会写出地址：`Get "https://minio.internal:9000/registry/docker/registry/v2/blobs/sha256/..."`，之后是 `no such host`、`connection refused` 或 `i/o timeout`。如果连不上的是注册表自己，客户端得到 500 或 503，注册表日志里有 `s3aws: RequestError: send request failed`。',
  background: [
    '使用对象存储时，注册表不传送 blob。它返回 `307` 和存储桶内的签名地址，由客户端到那里获取 blob。因此每个客户端都必须能到达存储：开发者的电脑、CI 作业、集群的节点。清单和标签仍由注册表提供，所以列出标签和 `docker login` 都正常。',
    '这个地址由 `regionendpoint` 生成，包括协议和端口。只在集群内存在的名称、私有地址，或者客户端用不了的端口上的 `http://`：注册表都能使用，客户端却不能。推送能走得更远，因为上传经过注册表；但 Docker 用 HEAD 查询 blob 是否到达时也会被重定向，于是在那里失败。',
    '关闭重定向之后，由注册表自己取得 blob 再转交。只要注册表能到达存储，就一定可行，代价是带宽、内存和时间：每个字节都要经过注册表和 NGINX。',
    '从 GitLab 19.0 起，签名地址使用带区域的名称 `s3.<region>.amazonaws.com`。只放行 `s3.amazonaws.com` 的过滤设备会在升级之后使拉取中断。与 GitLab 19 对应的 Helm chart 10 不再附带 MinIO：如果存储配置仍指向它，就没有目标可连。',
    '如果存储以拒绝作答，说明已经到达，就不是这个问题：客户端请参阅 [[s3-head-forbidden]]，注册表请参阅 [[s3-credentials]]。证书不受信任请参阅 [[x509-unknown-authority]]，明文 HTTP 端口请参阅 [[http-https-mismatch]]。',
  ],
  questions: {
    who: {
      title: '是谁连不上存储？',
      help: '命令像客户端那样获取令牌（会提示输入密码），请求一个已有镜像的 blob，跟随重定向，并打印一行结果。它不做任何更改。请在拉取失败的地方运行。',
      answers: {
        client: '客户端：注册表有应答，重定向之后的地址没有',
        registry: '注册表：它自己的日志里有 `send request failed` 和 `dial tcp`',
        unsure: '不清楚',
      },
    },
    wanted: {
      title: '客户端应当怎样获取 blob？',
      help: '请看错误中写出的地址。如果是集群或公司网络内部、客户端无路可达的地址，最好交给注册表。对于 Docker Hub 的镜像，地址属于 Docker：这时只与途中的过滤设备有关。',
      answers: {
        through: '经过注册表：存储留在内部',
        public: '直接获取：存储有，或者可以有客户端能到达的地址',
        filtered: '直接获取：地址是公开的，但防火墙或网页过滤设备拦住了',
        unsure: '不清楚',
      },
    },
    how: {
      title: '注册表的连接尝试如何结束？',
      help: '命令会打印注册表日志中最后几行与存储有关的内容。请看行末。',
      answers: {
        refused: '`connection refused`、`no route to host`',
        timeout: '`i/o timeout`、`TLS handshake timeout`',
        dns: '`no such host`，或者其他 `lookup` 错误',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'redirect-off': {
      title: '让注册表自己传送 blob',
      body: '这样客户端只需要能到达注册表。请预留流量：现在全部数据都经过注册表以及它前面的设备。',
    },
    'public-endpoint': {
      title: '给存储一个双方都能到达的地址',
      body: '签名包含主机名，所以注册表和所有客户端必须能以同样的协议和端口到达同一个名称。内外分别解析这个名称也可以，只要都通向存储。',
    },
    'allow-address': {
      title: '放行客户端到存储地址的连接',
      body: '注册表和地址都没有问题，是客户端与存储之间的某个设备拦住了连接。',
    },
    'store-down': {
      title: '启动存储，或者填写正确的地址和端口',
      body: '主机有应答，但那个端口上没有程序在监听，或者没有通路。要么存储停了，要么 `regionendpoint` 写错了端口或主机。',
    },
    'open-way': {
      title: '打通从注册表到存储的路径',
      body: '完全没有回应：数据包在途中被丢弃。可能是防火墙、安全组、网络策略，或者缺少路由。',
    },
    name: {
      title: '注册表无法解析存储的名称',
      body: '还没有走到建立连接这一步。',
    },
  },
  steps: {
    ...storageBlockTexts,
    'disable-redirect': {
      title: '关闭重定向',
      body: "使用 Linux 软件包和 Docker Compose 时，这里设置的是注册表的环境变量。如果已经有 `registry['env']`，请把这一行加进去：第二次赋值会替换第一次。使用 Helm 或自己的配置文件时，请并入现有配置；`redirect` 与驱动并列，而不是写在驱动的配置段之内。只针对部分仓库，或者重新开启，请参阅 [[storage-redirect]]。",
      undo: '去掉该设置，再次应用配置。',
    },
    'apply-all': {
      title: '应用配置',
      body: '注册表会重启。正在进行的推送和拉取会失败，可以重试。启动后的日志会写出 `backend redirection disabled`。',
      undo: '恢复原来的配置，再次应用。',
    },
    'set-public-endpoint': {
      title: '设置客户端能到达的端点',
      body: `请写完整的地址，包括协议；从 GitLab 19.0 起必须是 URI。\`pathstyle\` 为 false 时，存储桶成为主机名的一部分，客户端也必须能到达那个名称。${intoBlock}`,
      undo: '恢复原来的端点。',
    },
    'find-address': {
      title: '查明确切的地址',
      body: '请在拉取失败的地方运行。行末就是需要放行的主机和端口。',
    },
    'open-egress': {
      title: '放行该地址',
      body: '对于 AWS，请放行 `s3.<region>.amazonaws.com` 以及前面带存储桶名的名称：名称中始终含有区域。CI Runner 和集群节点也要放行，并让该地址不受内容检查。',
      undo: '去掉该规则。',
    },
    'open-egress-before-19': {
      title: '放行该地址',
      body: '请放行您查到的名称。对于 AWS，还要放行 `s3.<region>.amazonaws.com` 以及前面带存储桶名的名称：从 19.0 起，客户端会被转到那里。CI Runner 和集群节点也要放行，并让该地址不受内容检查。',
      undo: '去掉该规则。',
    },
    'try-way': {
      title: '从注册表主机测试通路',
      body: '端点见存储配置；AWS 的端点是 `https://s3.<region>.amazonaws.com`。只要有任何应答，即使是拒绝，也算到达。',
    },
    'start-store': {
      title: '如果是您自己的存储：查看是否在运行，并启动它',
      body: '请查看它的服务或 Pod，以及监听的端口。如果只监听回环地址，其他主机的连接会被拒绝。',
      undo: '再次停止它。',
    },
    'set-endpoint': {
      title: '如果地址有误：重新设置',
      body: `AWS 不需要 \`regionendpoint\`。对于其他存储，请写完整的地址，包括协议和端口。${intoBlock}`,
      undo: '恢复原来的端点。',
    },
    'open-firewall': {
      title: '允许从注册表主机到存储的连接',
      body: '请查看两侧的防火墙和安全组。在 AWS 的私有子网中，需要 NAT 网关或 VPC 端点通向 S3。如果其他流量都经代理出去，请参阅 [[proxy-interference]]。',
      undo: '去掉该规则。',
    },
    'network-policy': {
      title: '在命名空间的网络策略中放行',
      body: '如果有策略限制注册表 Pod 的出站流量，除了 DNS，还必须写入存储的地址和端口。',
      undo: '恢复原来的策略。',
    },
  },
  checks: {
    blob: {
      title: '在失败的地方再次跟随 blob',
      fixed: 'blob 可以获取了。请重新拉取。',
      notFixed: '仍然无法获取 blob。打印的那一行说明了现在在哪个地址、以何种方式结束。',
    },
    pull: {
      title: '拉取一个镜像',
      fixed: '注册表又能到达它的存储了。',
      notFixed: '仍然不行。请再次查看注册表日志：错误可能已经不同。',
    },
  },
  evidence: {
    'client-no-name': '客户端被引向存储，但无法解析它的名称。',
    'client-refused': '客户端被引向存储，但那里没有程序接受连接。',
    'client-timeout': '客户端被引向存储，但没有及时得到应答。',
    'download-no-name': '清单收到了，blob 没有：客户端无法解析被引向的名称。',
    'download-refused': '清单收到了，blob 没有：被引向的地址没有程序接受连接。',
    'download-timeout': '清单收到了，blob 没有：被引向的地址没有应答。',
    'download-ended': '清单收到了，blob 的下载在途中被中断。',
    'registry-refused': '注册表自己到存储的连接被拒绝。',
    'registry-timeout': '注册表自己到存储的连接没有应答。',
    'registry-no-name': '注册表无法解析存储的名称。',
    'blob-no-name': '测试无法解析注册表引导客户端前往的名称。',
    'blob-refused': '注册表引导客户端前往的地址拒绝连接。',
    'blob-timeout': '注册表引导客户端前往的地址没有应答。',
    'blob-failed': '测试没有取到 blob。',
    'blob-reached': '注册表引导客户端前往的地址有应答。',
    'blob-without-redirect': '注册表自己传送 blob。',
    'storage-refused': '从注册表主机到存储的连接被拒绝。',
    'storage-timeout': '从注册表主机到存储的连接没有应答。',
    'storage-no-name': '注册表主机无法解析存储的名称。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
