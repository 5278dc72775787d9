import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '比较文件数量（AWS CLI）',
  params: {
    path: '含有 docker/registry/v2 的目录（在运行命令的主机上）',
    namespace: 'Kubernetes 命名空间',
    pod: '复制用 Pod 的名称',
    bucket: '存储桶',
    endpoint: '端点 URL',
  },
} satisfies SnippetText<typeof snippet>;
