import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Count the debug lines in the log',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
    unit: 'systemd unit of the registry',
  },
} satisfies SnippetText<typeof snippet>;
