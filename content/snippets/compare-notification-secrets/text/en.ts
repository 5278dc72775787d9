import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Compare the secrets of both sides',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
    config: 'Configuration file of the registry',
  },
} satisfies SnippetText<typeof snippet>;
