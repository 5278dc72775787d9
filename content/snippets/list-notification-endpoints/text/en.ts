import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'List the endpoints that the registry was given',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
    config: 'Configuration file of the registry',
  },
} satisfies SnippetText<typeof snippet>;
