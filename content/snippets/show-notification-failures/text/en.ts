import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See why notifications fail',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    unit: 'systemd unit of the registry',
  },
} satisfies SnippetText<typeof snippet>;
