import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '显示 NGINX 的请求限制',
  params: { container: '运行 GitLab 的容器', namespace: 'Kubernetes 命名空间' },
} satisfies SnippetText<typeof snippet>;
