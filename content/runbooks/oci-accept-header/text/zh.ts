import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '客户端不接受镜像的 OCI 类型',
  summary: '镜像在注册表里以 OCI 清单或索引的形式存在，而客户端的请求没有说明它接受这种类型。',
  symptom:
    '标签明明存在，工具却得到 `MANIFEST_UNKNOWN` 或 `404 Not Found`，后面还有 `accept header does not support OCI manifests` 或 `… OCI indexes`。新版 docker、podman、containerd 能拉取同一个标签。',
  background: [
    '镜像的文档类型有两个系列：Docker 自己的（schema 2 和清单列表）与 OCI 的（清单和索引）。客户端在 `Accept` 标头里列出自己能读的类型。注册表要么给出存储的内容，要么什么都不给：它不转换 OCI 文档，而是返回 404，以免客户端读错。',
    '这里的 `MANIFEST_UNKNOWN` 容易误导人。什么都没有丢失，所以去找标签、以同样的方式再推送一次、调整权限，都不会有变化。',
    '镜像常常在无意中变成 OCI 索引：buildx 会加上来源证明，而带有证明的镜像即使只有一个平台也是索引。这时 GitLab 等页面上会出现 `unknown/unknown` 一项。',
    '不带参数的 `curl` 发送 `Accept: */*`，注册表不把它当作任何类型。因此手动检查时，不写明类型就会得到同样的 404。',
  ],
  questions: {
    client: {
      title: '是什么在请求这个镜像？',
      help: '注册表日志里的 `http.request.useragent` 或 `user_agent` 写着客户端的名称。',
      answers: {
        update: '可以更新的工具',
        own: '自己的脚本或程序，或者 `curl`',
        fixed: '无法更改的工具',
        unsure: '不清楚',
      },
    },
    document: {
      title: '存储的是哪种类型？',
      help: '命令接受所有类型，因此注册表会说出它存的是什么。',
      answers: {
        index: 'OCI 索引',
        manifest: 'OCI 清单',
        unsure: '无法确认',
      },
    },
  },
  outcomes: {
    'update-client': {
      title: '更新该工具',
      body: '近几年的客户端都能读 OCI 类型。注册表和镜像都不需要更改。',
    },
    'send-accept': {
      title: '在请求中写明类型',
      body: '把程序能读的所有类型放进一个 `Accept` 标头，再从应答的 `Content-Type` 判断是哪一种。',
    },
    'single-image': {
      title: '发布单个镜像，而不是索引',
      body: '无法读取索引的客户端需要单独的清单，最好是旧工具也认识的 Docker 格式。',
    },
    'docker-format': {
      title: '以 Docker 格式发布镜像',
      body: '各层保持不变，只有清单换了类型，摘要也随之改变。',
    },
  },
  steps: {
    'see-type': {
      title: '确认镜像存在，并查看它的类型',
      body: '应答里是 OCI 类型，就说明标签没有问题，需要改变的是客户端。',
    },
    'install-newer': {
      title: '安装该工具的新版本',
      body: '如果工具本身就是镜像，例如作业里的扫描器或部署工具，请换用较新的标签。',
      undo: '退回原来的版本。',
    },
    'add-types': {
      title: '用 `Accept` 发送以下类型',
      body: '`application/vnd.oci.image.index.v1+json`、`application/vnd.oci.image.manifest.v1+json`、`application/vnd.docker.distribution.manifest.list.v2+json` 和 `application/vnd.docker.distribution.manifest.v2+json`，用逗号分隔。得到索引后，再用所需平台那一项的摘要请求一次。',
      undo: '从请求中去掉这些类型。',
    },
    'build-single': {
      title: '让构建推送单个 Docker 格式的清单',
      body: '没有证明就不会有索引，加上 `oci-mediatypes=false`，清单就是 Docker 格式。使用 buildah 时为 `buildah push --format v2s2`。这样会放弃该标签的来源信息和其他平台。',
      undo: '用原来的选项重新构建。',
    },
    'copy-existing': {
      title: '以 Docker 格式复制已有的镜像',
      body: '如果源是索引，会取运行该命令的机器所属平台的镜像。请另起一个标签，这样拉取索引的人不受影响。',
      undo: '删除新的标签。',
    },
    'use-new-tag': {
      title: '让该工具使用新的标签',
      body: '如果是用摘要指定镜像，摘要也要改。',
      undo: '改回原来的标签。',
    },
  },
  checks: {
    pull: {
      title: '用更新后的工具拉取镜像',
      fixed: '镜像已拉取。',
      notFixed: '请求仍然缺少该类型。请查明实际发出请求的是哪个程序。',
    },
    served: {
      title: '带上所有类型请求一次',
      fixed: '带有这些类型的请求，注册表会返回该标签。您的程序发送同样的标头，就会得到同样的结果。',
      notFixed: '即便如此也没有清单：标签本身就不存在。',
    },
    type: {
      title: '查看新标签的类型',
      fixed: '该标签是单个 Docker 格式的清单，旧工具能读。',
      notFixed: '该标签仍是索引或 OCI 清单。请查明最后是哪条命令推送的。',
    },
  },
  evidence: {
    'manifest-not-accepted': '注册表里的镜像是 OCI 清单，而请求不接受这种类型。',
    'index-not-accepted': '注册表里的镜像是 OCI 索引，而请求不接受这种类型。',
    'type-oci-manifest': '该标签是 OCI 清单。',
    'type-oci-index': '该标签是 OCI 索引。',
    'type-docker-manifest': '该标签是 Docker 格式的清单。',
    'type-docker-list': '该标签是 Docker 清单列表。',
    'type-none': '该标签没有清单。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
