import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看是否有定时回收',
  params: {
    namespace: 'Kubernetes 命名空间',
  },
} satisfies SnippetText<typeof snippet>;
