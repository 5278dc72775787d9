import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether uploads are stored first',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    file: 'NGINX configuration of the registry',
  },
} satisfies SnippetText<typeof snippet>;
