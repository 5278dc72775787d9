import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the limiter of the registry',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
    config: 'Registry configuration file',
  },
} satisfies SnippetText<typeof snippet>;
