import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the file system that holds the images',
  params: {
    path: 'Directory of the registry storage',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
  },
} satisfies SnippetText<typeof snippet>;
