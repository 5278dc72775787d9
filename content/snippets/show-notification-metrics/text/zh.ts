import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '统计送达和失败的通知',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
  },
} satisfies SnippetText<typeof snippet>;
