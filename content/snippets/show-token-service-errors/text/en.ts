import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the errors of the token service',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    key: 'Private key of GitLab',
  },
} satisfies SnippetText<typeof snippet>;
