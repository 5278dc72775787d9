import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Compare the upload secrets of the registries',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    config: 'Configuration file of the registry',
  },
} satisfies SnippetText<typeof snippet>;
