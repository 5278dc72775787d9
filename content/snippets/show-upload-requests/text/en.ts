import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the last upload requests',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    log: 'Access log of NGINX for the registry',
  },
} satisfies SnippetText<typeof snippet>;
