import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';
import { intoBlock, storageBlockTexts } from '../../s3-credentials/storage-block/zh.ts';

export default {
  title: '向 S3 上传大的层时中断：unexpected EOF、偏移不符、NoSuchUpload',
  summary: '注册表把层分段转交给 S3，而在通往存储的路上或者在存储里，有一部分丢失了。',
  symptom:
    '小镜像能推送，大的层不行：`docker push` 重试几次之后，以 `received unexpected HTTP status: 500 Internal Server Error` 或 `blob upload unknown` 结束。注册表日志里有 `unexpected EOF`、`upload resumed at wrong offest` 或 `NoSuchUpload`。',
  background: [
    '客户端发送层的同时，注册表把它凑成 `chunksize` 字节的分段，逐段上传到 S3。最后一段到达之后，S3 把它们拼接起来，注册表再把对象复制到最终位置。因此每一层都要用到与存储的多次连接，层越大，次数越多。',
    '连接中断如何表现，取决于版本。最旧的日志里是 `err.detail="unexpected EOF"`，如今的日志里是 `code=UNKNOWN` 之下的 `detail="unexpected EOF"`。2.8 版的注册表甚至会对丢失的分段返回成功；失败的只是上传的末尾，因为存储里的内容少于注册表的计数：日志中出现 `upload resumed at wrong offest: 0 != 12003904`（程序里就是这样拼写的），客户端得到 `blob upload unknown` 或 `blob upload invalid`。',
    '提前结束并不都是存储造成的。如果日志写着 `client disconnected during blob PATCH`，说明是另一侧不再送来数据：客户端放弃了，代理超时了，或者 NGINX 返回了 413。这时改 `chunksize` 没有用。同一行里也有 `error="unexpected EOF"`，所以两者常被混淆。',
    '分段越大，请求越少，可能中断的地方也越少。GitLab 文档给出的是 25000000 到 50000000 字节。默认值是 10485760，最小 5242880，最大 2684354560，必须是整数字节。每个上传最多会在内存中保留两个这样大小的缓冲区。另外，S3 的一个对象最多有 10000 个分段，所以它也决定了层的大小上限：默认约为 97 GiB。',
    '有些文档说，自编译安装要写在 `gitlab.yml` 里。那个文件属于 Rails，注册表从不读取：应当写在注册表自己的 `config.yml` 里。',
  ],
  questions: {
    'cut-by': {
      title: '是谁结束了上传？',
      help: '命令会查看注册表和 NGINX 的日志，并打印一行结果。如果代理不是 NGINX，请在它的日志里查看失败时是否有 413、499、408 或 504。',
      answers: {
        storage: '存储：注册表失去了与它的连接，或者丢失了上传的一部分',
        client: '客户端或代理：`client disconnected during blob PATCH`',
        proxy: '有大小限制的代理：`client intended to send too large`',
        unsure: '不清楚',
      },
    },
    loss: {
      title: '注册表日志关于这次上传说了什么？',
      help: '命令会打印日志中最后几行与存储有关的内容。请粘贴到这里。',
      answers: {
        aborted: '上传进行中的 `NoSuchUpload` 或 `InvalidPart`',
        'answer-lost': '最末尾的 `completing upload: NoSuchUpload`',
        slow: '`RequestTimeout`',
        'cut-off': '`unexpected EOF`、`connection reset by peer`、`EntityTooSmall` 或者偏移不符',
        unsure: '不清楚',
      },
    },
    'who-aborted': {
      title: '可能是什么把上传从存储桶里清除了？',
      findOut:
        '用 `aws s3api get-bucket-lifecycle-configuration` 显示规则，查找 `AbortIncompleteMultipartUpload`。同一地址之后有多个注册表时，只有它们的 `http_secret` 或存储不同才有影响。',
      answers: {
        rule: '生命周期规则，或者存储自己的清理',
        replicas: '另一个注册表：同一地址之后运行着多个',
        neither: '都不是',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'larger-parts': {
      title: '使用更大的分段',
      body: '分段更大更少，需要的连接也更少。如果没有效果，就是通往存储的路不通畅：原因在存储、防火墙和代理的日志里。',
    },
    'smaller-parts': {
      title: '线路慢时使用更小的分段',
      body: '存储等待一个分段的时间太久。小的分段能更快传完；当然，更快的线路会更好。',
    },
    'lengthen-rule': {
      title: '让存储桶把未完成的上传保留更久',
      body: '清除未完成上传的规则，把仍在进行的上传也清除了。三天对任何推送都足够。',
    },
    'share-state': {
      title: '让所有注册表共享同一个上传',
      body: '客户端的每个请求可能到达不同的注册表。每个注册表都必须看到同一个上传：相同的密钥值、相同的存储桶、相同的前缀。',
    },
    'steady-way': {
      title: '找出注册表与存储之间切断连接的原因',
      body: '存储完成了工作，但应答没有到达，或者连接在中间被切断。防火墙、NAT 网关、代理，以及您自己存储前面的负载均衡器，都可能如此。',
    },
    'client-left': {
      title: '查明客户端一侧为何不再送来数据',
      body: '注册表和存储都正常。上传是在客户端与注册表之间的某处结束的：因为超时，因为代理先缓冲全部内容，或者因为客户端自己放弃。',
    },
    'proxy-limit': {
      title: '代理拒绝过大的请求正文',
      body: '与存储无关：是 NGINX 自己切断了请求。',
    },
  },
  steps: {
    ...storageBlockTexts,
    'list-open': {
      title: '查看从未完成的上传',
      body: '如果旧的很多，说明经常发生，而且占用空间：只有生命周期规则会清除它们。过后请再运行一次，列表不应继续变长。',
    },
    'set-chunk': {
      title: '设置分段大小',
      body: `在 25000000 到 50000000 字节之间，不带单位：写成 \`25MB\` 会使注册表无法启动。请为每个同时进行的上传预留两个这样大小的缓冲区；在 Kubernetes 中，Pod 的内存上限也要留出余地。${intoBlock}`,
      undo: '去掉这一行，恢复为 10485760。',
    },
    'set-small-chunk': {
      title: '设置更小的分段',
      body: `比现有的值小，例如最小值 5242880；这时层最大约为 48 GiB。${intoBlock}`,
      undo: '恢复原来的值，或者去掉这一行。',
    },
    'see-rules': {
      title: '显示并保留生命周期规则',
      body: '请查看 `DaysAfterInitiation`。如果不是 AWS 的存储，请使用其自带的工具；有些存储会自行清除未完成的上传。',
    },
    'write-rule': {
      title: '把规则写入文件',
      body: '如果还有其他规则，请加进文件里：下一步会替换全部规则。',
    },
    'put-rule': {
      title: '设置生命周期规则',
      body: '存储桶的全部规则都会被文件中的规则替换。',
      undo: '重新设置 `lifecycle-before.json` 中的规则。',
    },
    'same-secret': {
      title: '为所有注册表设置相同的密钥值',
      body: "使用 Linux 软件包和 Docker Compose 时是 `registry['http_secret']`，在 Helm values 中是 `global.registry.httpSecret`，在注册表自己的配置中是 `http.secret`。如果不同，上传会以 `invalid secret` 失败。",
      undo: '恢复原来的值。',
    },
    'same-storage': {
      title: '让所有注册表使用相同的存储配置',
      body: '存储桶、区域、端点和 `rootdirectory` 必须相同。请逐台主机比较。',
      undo: '恢复原来的配置。',
    },
    'apply-all': {
      title: '应用配置',
      body: '在每台运行注册表的主机上执行，各个注册表会重启。正在进行的推送和拉取会失败，可以重试。',
      undo: '恢复原来的配置，再次应用。',
    },
    'try-bucket': {
      title: '从注册表主机多次查询存储桶',
      body: '如果时有失败，问题就在路上或者存储里。如果不是 AWS 的存储，请加上 `--endpoint-url` 和它的地址。',
    },
    'way-limits': {
      title: '检查注册表与存储之间的设备',
      body: '在防火墙、NAT 网关、代理和负载均衡器上，查看空闲超时、正文大小限制和内容检查。请把存储的地址排除在外，并允许应答花费数分钟：拼接大量分段需要时间。',
      undo: '恢复原来的限制。',
    },
    'bypass-proxy': {
      title: '让注册表到存储的请求不经过代理',
      body: "仅当注册表设置了代理时才需要。如果已经有 `registry['env']` 或 `extraEnv`，请把这一行加进去：第二次赋值会替换第一次。",
      undo: '去掉这一行。',
    },
    'see-requests': {
      title: '查看上传在代理处如何结束',
      body: '499 表示向 NGINX 发请求的一方离开了：客户端，或者更前面的代理。408 表示它停止了发送。413 是大小限制：请参阅 [[request-too-large]]。请留意从开始到结束隔了多少秒：总是同一个数字，就是超时。',
    },
    'raise-timeouts': {
      title: '延长前面每个代理和负载均衡器的超时',
      body: 'GitLab 自带的 NGINX 等待 900 秒，它前面的设备也应等待同样长的时间。AWS 的负载均衡器默认在 60 秒后切断空闲连接。',
      undo: '恢复原来的超时。',
    },
    unbuffered: {
      title: '让代理立即转发上传',
      body: '如果代理先收下整个层，注册表就要一直等，客户端在发完最后一个字节之后也要等。',
      undo: '去掉这些设置。',
    },
  },
  checks: {
    push: {
      title: '再次推送含有大层的镜像',
      fixed: '层已完整到达。',
      notFixed: '仍然中断。请查看日志说的是否与之前相同，以及在多少字节之后中断。',
    },
  },
  evidence: {
    'storage-cut-connection': '从注册表到存储的连接在请求中途结束。',
    'upload-aborted': '存储已不认识这个上传：它在进行中被清除了。',
    'completion-answer-lost': '到了上传的末尾，存储说不认识它：很可能已经完成，只是应答丢失了。',
    'sdk-no-such-upload': '注册表转述：存储不认识这个上传。',
    'part-too-slow': '存储等待分段数据的时间太久。',
    'part-too-small': '分段小于存储允许的最小值 5 MiB。',
    'parts-mixed-up': '存储里的分段与注册表列出的不一致。',
    'wrong-offset': '存储里的上传内容少于注册表已收下的内容。',
    'upload-lost': '注册表找不到这个上传了，或者存储里的内容少于它已收下的内容。',
    'cancel-after-failure': '对已失败的上传所做的收尾。别处出错之后，这是正常的。',
    'cut-by-storage': '日志显示上传在存储一侧结束。',
    'cut-by-client': '日志显示客户端一侧不再送来数据。',
    'cut-by-proxy': 'NGINX 拒绝了过大的请求正文。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
