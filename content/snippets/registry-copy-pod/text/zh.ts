import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '挂载注册表卷的 Pod',
  params: {
    namespace: 'Kubernetes 命名空间',
    pod: '复制用 Pod 的名称',
    image: '含有复制工具的镜像',
    claim: '注册表的 PersistentVolumeClaim',
    path: '含有 docker/registry/v2 的目录（在运行命令的主机上）',
  },
  notApplicable: '在 Kubernetes 之外，直接在主机上复制文件。',
} satisfies SnippetText<typeof snippet>;
