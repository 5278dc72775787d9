import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask the endpoint from where the registry runs',
  params: {
    url: 'Address that takes the events',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
  },
} satisfies SnippetText<typeof snippet>;
