import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: '镜像不是为这种处理器构建的',
  summary: '标签存在，但其中没有适合拉取方处理器和操作系统的镜像。',
  symptom:
    '拉取以 `no matching manifest for linux/arm64/v8 in the manifest list entries` 结束，或者容器立刻以 `exec format error` 停止。常见于换用 ARM 机器之后。',
  background: [
    '标签可以指向清单列表，其中每个平台对应一个镜像。客户端取得列表，查找自己的平台，却没有找到。注册表的应答是正确的，因此日志中没有错误，服务器端也无需更改。',
    '如果标签指向单个镜像，就不会进行比较：无论平台如何，拉取都会成功，只有在程序启动时才以 `exec format error` 暴露出来，除非装有模拟器。',
    '列表中的 `unknown/unknown` 不是平台，而是 `buildx` 附加的证明信息。如果有工具因此出错，可用 `--provenance=false` 省去。',
  ],
  questions: {
    whose: {
      title: '镜像由谁构建？',
      help: '看镜像名称中的主机：是您自己的注册表，还是别人的。',
      answers: { ours: '我们自己', theirs: '别人', unsure: '不清楚' },
    },
    list: {
      title: '标签中有这台机器的平台吗？',
      findOut:
        '将 `uname -m` 与清单中的 `architecture` 比较：`x86_64` 即 `amd64`，`aarch64` 即 `arm64`。处理办法的第一步有相应命令。',
      answers: { missing: '没有', present: '有', unsure: '无法判断' },
    },
  },
  outcomes: {
    'build-platform': { title: '也为这个平台构建镜像', body: '这样一个标签就能供所有机器使用。' },
    'ask-for-platform': {
      title: '在拉取方指定平台',
      body: '标签中有这个平台，但客户端请求了另一个：默认值或某项设置指定了错误的平台。',
    },
    'other-image': { title: '使用包含您的平台的标签', body: '您无法为别人的镜像添加平台。' },
  },
  steps: {
    'see-platforms': {
      title: '查看标签包含哪些平台',
      body: '在失败的机器上运行。没有 `manifests` 列表的清单是单个镜像，其平台写在镜像配置中。',
    },
    'build-and-push': {
      title: '构建并推送缺少的平台',
      body: '非本机平台通过模拟构建，速度较慢，除非有该平台的 Runner。请把所有平台推送到同一个仓库。',
      undo: '把之前的镜像用该标签重新推送一次。',
    },
    'name-platform': {
      title: '指定平台',
      body: '对 `docker pull` 和 `docker run` 使用 `--platform linux/amd64`，在 Compose 文件的服务中使用 `platform:`。模拟运行较慢，而且并非所有程序都能运行。',
      undo: '去掉该选项。',
    },
    'choose-tag': {
      title: '选择其他标签或镜像',
      body: '同一镜像较新的标签往往包含更多平台。',
      undo: '改回原来的标签。',
    },
  },
  checks: {
    pull: {
      title: '在之前失败的机器上拉取',
      fixed: '已取得适合此平台的镜像。',
      notFixed: '标签中仍没有适合此平台的镜像。',
    },
  },
  evidence: {
    'no-matching-manifest': '客户端在标签的列表中查找自己的平台，没有找到。',
    'no-match-for-platform': 'containerd 在此标签下没有找到适合其平台的镜像。',
    'no-image-in-list': 'Podman 或 skopeo 在列表中没有找到适合其平台的镜像。',
    'local-other-platform': '本机上的镜像不是所指定平台的。',
    'no-child-in-index': '索引中没有所指定平台的镜像。',
    'other-platform-warning': '镜像的平台与机器不同。',
    'exec-format': '启动了为另一种处理器构建的程序。',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
