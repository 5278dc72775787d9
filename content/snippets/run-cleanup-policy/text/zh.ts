import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '立即运行清理策略',
  params: {
    repository: '镜像仓库',
    user: '至少具有开发者角色的用户',
    count: '模拟运行时打印的标签数',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
  },
} satisfies SnippetText<typeof snippet>;
