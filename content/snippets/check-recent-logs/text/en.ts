import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Look for errors in the two logs',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    unit: 'systemd unit of the registry',
    rails: 'Log of GitLab Rails',
  },
} satisfies SnippetText<typeof snippet>;
