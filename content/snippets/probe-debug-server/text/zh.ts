import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '通过调试服务器查看注册表的状态',
  params: {
    port: '调试服务器的端口',
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    release: 'Helm 发布名称',
  },
} satisfies SnippetText<typeof snippet>;
