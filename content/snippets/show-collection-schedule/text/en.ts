import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether a collection is scheduled',
  params: {
    namespace: 'Kubernetes namespace',
  },
} satisfies SnippetText<typeof snippet>;
