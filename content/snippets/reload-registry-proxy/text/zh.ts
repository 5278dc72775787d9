import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '应用并重新加载代理',
  params: {
    container: '运行 GitLab 的容器',
    service: '运行 GitLab 的 Compose 服务',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
  },
} satisfies SnippetText<typeof snippet>;
