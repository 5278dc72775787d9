import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See who ended uploads before they were complete',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    unit: 'systemd unit of the registry',
    nginx: 'Error log of NGINX for the registry',
  },
} satisfies SnippetText<typeof snippet>;
