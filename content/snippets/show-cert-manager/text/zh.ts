import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '查看 cert-manager 的状况',
  params: {
    namespace: 'Kubernetes 命名空间',
  },
  notApplicable: 'cert-manager 只在 Kubernetes 中运行。',
} satisfies SnippetText<typeof snippet>;
