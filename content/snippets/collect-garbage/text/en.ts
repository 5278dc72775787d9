import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Run the garbage collection',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
    unit: 'systemd unit of the registry',
    config: 'Configuration file of the registry',
  },
} satisfies SnippetText<typeof snippet>;
