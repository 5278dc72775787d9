import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show owners and modes on the way to the storage',
  params: {
    path: 'Directory of the registry storage',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
  },
} satisfies SnippetText<typeof snippet>;
