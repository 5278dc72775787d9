import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '列出注册表得到的端点',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
    config: '注册表的配置文件',
  },
} satisfies SnippetText<typeof snippet>;
