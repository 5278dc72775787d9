import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看代理中注册表的 server 块并测试转发目标',
  params: {
    container: '运行 GitLab 的容器',
    namespace: 'Kubernetes 命名空间',
    file: '注册表的 NGINX 文件',
  },
} satisfies SnippetText<typeof snippet>;
