import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查找改写、代答或重定向请求的规则',
  params: { container: '运行 GitLab 的容器', namespace: 'Kubernetes 命名空间' },
} satisfies SnippetText<typeof snippet>;
