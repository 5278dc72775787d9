import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See the proxy’s server for the registry, and try where it passes to',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    file: 'NGINX file of the registry',
  },
} satisfies SnippetText<typeof snippet>;
