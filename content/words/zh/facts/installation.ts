import type { installation } from '../../../facts/installation.ts';

export default {
  labels: {
    installMethod: '安装方式',
    gitlabVersion: 'GitLab 版本',
    registryHost: '注册表主机',
    gitlabHost: 'GitLab 主机',
    registryPort: '注册表端口',
    repository: '镜像仓库路径',
    tag: '标签',
    client: '客户端',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
    container: 'GitLab 容器',
  } satisfies Record<keyof typeof installation, string>,
  values: {
    installMethod: { linux: 'Linux 软件包', compose: 'Docker Compose', helm: 'Helm chart', source: '自编译' },
  },
};
