import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '测量注册表的 CPU 负载',
  params: {
    namespace: 'Kubernetes 命名空间',
  },
} satisfies SnippetText<typeof snippet>;
