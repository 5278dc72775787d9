import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '旧的 schema 1 格式的镜像被拒绝',
  summary: '镜像以 Docker schema 1 清单的形式推送或拉取，而注册表已不再接受、客户端也不再读取这种格式。',
  symptom:
    '推送以 `MANIFEST_INVALID` 或没有说明的 `500 Internal Server Error` 结束；拉取时提示已移除对 schema 1 的支持，或 `unsupported schema version 1`；很旧的客户端得到 `404 Not Found` 或 `Unknown Manifest`。',
  background: [
    'schema 1 是 Docker 1.9 及更早版本的清单格式。从 Docker 1.10 起，客户端推送 schema 2，如今的客户端写出 OCI。各种格式中的层是同一类内容，因此不必重新构建也能转换。',
    'GitLab 的注册表以 `MANIFEST_INVALID` 和详情 `Schema 1 manifest not supported` 拒绝 schema 1 推送。Distribution 2.8 对同样的推送返回 500，原因 `manifest schema v1 unsupported` 只写在日志里。',
    "旧资料要求设置 `registry['compatibility_schema1_enabled'] = true`，或者在注册表自己的文件里设置 `compatibility.schema1.enabled`。现在的注册表已经没有这一节：Linux 软件包仍会写出这个键，但它不起作用。客户端也放弃了这种格式，就算注册表接受，也用不了多久。",
    '请求的 `Accept` 里没有清单类型，是另一回事。Distribution 2.8 会把较新的镜像转换成 schema 1 并返回 200：应答看上去很旧，存储的镜像并不旧。GitLab 的注册表则会返回错误。',
  ],
  questions: {
    use: {
      title: 'schema 1 在什么时候出现？',
      help: '请看是哪个请求失败，以及消息里写了什么。',
      answers: {
        push: '推送时',
        pull: '拉取时',
        accept: '脚本或程序请求清单时',
        unsure: '不清楚',
      },
    },
    pusher: {
      title: '是什么在推送？',
      help: '注册表日志里的 `http.request.useragent` 或 `user_agent` 写着客户端的名称。',
      answers: {
        docker: 'Docker 1.9 或更旧',
        tool: '其他工具，或带有 `--format v2s1` 的复制',
        unsure: '不清楚',
      },
    },
    stored: {
      title: '该标签下存储的是什么？',
      help: '命令接受所有类型，因此注册表会说出它存的是什么。',
      answers: {
        schema1: 'schema 1 清单',
        newer: '较新的格式',
        unsure: '无法确认',
      },
    },
    source: {
      title: '这个镜像您手头有什么？',
      help: '重新构建还能更新其中的内容；这么旧的镜像缺少多年的安全修复。',
      answers: {
        build: '有 Dockerfile，或有它的新版本',
        image: '只有镜像本身',
        unsure: '不清楚',
      },
    },
  },
  outcomes: {
    'update-docker': {
      title: '更新 Docker 后重新推送',
      body: 'Docker 1.10 及更新的版本会自动推送 schema 2。注册表里没有能解决问题的设置。',
    },
    'push-schema2': {
      title: '让工具推送 schema 2',
      body: '让工具写出 Docker 的 schema 2 或 OCI，或者在传送途中转换镜像。',
    },
    rebuild: {
      title: '重新构建镜像',
      body: '如今的构建会写出如今的格式。',
    },
    convert: {
      title: '通过复制来转换镜像',
      body: 'skopeo 能读取 schema 1，并写出 schema 2。如果存有镜像的注册表已不再给出它，可以用本地仍有该镜像的旧版 Docker 把它保存成文件，再交给 skopeo。要复制大量镜像，请参阅 [[migrate-images]]。',
    },
    'send-accept': {
      title: '在请求中写明清单类型',
      body: '存储的镜像比应答要新。请求必须说明自己接受较新的类型。',
    },
  },
  steps: {
    'update-client': {
      title: '安装新版 Docker Engine',
      body: '任何仍受支持的版本都可以。',
      undo: '装回原来的版本。',
    },
    'push-new': {
      title: '用新版 Docker 推送镜像',
      undo: '在项目的容器注册表中删除该标签。',
    },
    'drop-setting': {
      title: '去掉旧的设置',
      body: '如果配置里有 `compatibility_schema1_enabled` 或 `compatibility:`，请删除：它不起作用，只会误导人。为此不需要重启任何服务。',
      undo: '恢复该设置；有没有它都一样。',
    },
    'change-format': {
      title: '更改工具的格式',
      body: '对于 skopeo、buildah 和 podman，去掉 `--format`，或者设为 `--format v2s2`。不认识新格式的镜像同步工具或构建工具需要更新。',
      undo: '改回原来的格式。',
    },
    'copy-image': {
      title: '以 schema 2 复制镜像',
      body: '来源可以是别的注册表，也可以是文件：这时把第一个地址换成 `docker-archive:old.tar`。新清单的摘要会不同。',
      undo: '删除新的标签。',
    },
    'build-image': {
      title: '构建镜像并推送',
      body: '同时更新它的基础镜像：它和这种格式一样旧。',
      undo: '删除新的标签。',
    },
    'use-image': {
      title: '在引用旧镜像的地方改用新镜像',
      body: '包括部署、Dockerfile 和作业定义。用摘要指定的也要更改。',
      undo: '改回原来的镜像。',
    },
    'add-types': {
      title: '用 `Accept` 发送这些类型',
      body: '至少要有 `application/vnd.docker.distribution.manifest.v2+json`；如今的镜像还需要 `application/vnd.oci.image.manifest.v1+json`、`application/vnd.oci.image.index.v1+json` 和 `application/vnd.docker.distribution.manifest.list.v2+json`。',
      undo: '从请求中去掉这些类型。',
    },
  },
  checks: {
    type: {
      title: '查看新标签的类型',
      fixed: '该标签的格式，如今的客户端都能读。',
      notFixed: '该标签仍是 schema 1，或者不存在。请查明最后是哪条命令推送的。',
    },
    served: {
      title: '带上所有类型请求一次',
      fixed: '存储的镜像是较新的；带有这些类型的请求会原样得到它。',
      notFixed: '存储的镜像本身就是 schema 1，或者不存在。',
    },
  },
  evidence: {
    'push-refused': '注册表拒绝了 schema 1 清单。',
    'push-unsigned': '推送的是没有签名的 schema 1 清单。',
    'schema1-asked-for': '`v2s1` 就是 schema 1：命令要求的正是会被拒绝的格式。',
    'schema1-sent-by-curl': '请求以 schema 1 发送清单。',
    'docker-dropped-it': '镜像是 schema 1，这个版本的 Docker 已不再读取。',
    'containerd-dropped-it': '镜像是 schema 1，这个版本的 containerd 已不再读取。',
    'unsupported-version': '客户端不读取版本为 schema 1 的清单。',
    'still-pulled': '这是预告：镜像是 schema 1，这个版本的 Docker 仍能拉取。',
    'schema1-answered': '应答是 schema 1 清单：要么存储的就是它，要么因为没有请求较新的类型而被转换。',
    'type-schema1': '该标签以 schema 1 存储。',
    'schema1-setting': '关于 schema 1 的设置。现在的注册表会忽略它。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
