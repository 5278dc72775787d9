import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看 NGINX 是否在运行、配置是否有效',
  params: { container: '运行 GitLab 的容器', namespace: 'Kubernetes 命名空间' },
} satisfies SnippetText<typeof snippet>;
