import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Try the storage directory as the registry’s user',
  params: {
    path: 'Directory of the registry storage',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
    user: 'User that the registry runs as',
  },
} satisfies SnippetText<typeof snippet>;
