import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Apply the changed configuration',
  params: {
    service: 'Compose service that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
    unit: 'systemd unit of the registry',
  },
} satisfies SnippetText<typeof snippet>;
