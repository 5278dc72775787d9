import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '以注册表的用户尝试存储目录',
  params: {
    path: '注册表存储的目录',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
    user: '运行注册表的用户',
  },
} satisfies SnippetText<typeof snippet>;
