import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether work on the storage is going on',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
  },
} satisfies SnippetText<typeof snippet>;
