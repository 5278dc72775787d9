import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Count delivered and failed notifications',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
  },
} satisfies SnippetText<typeof snippet>;
