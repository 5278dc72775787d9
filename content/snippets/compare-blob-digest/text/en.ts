import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Compare a stored layer with its name',
  params: {
    digest: 'Digest from the message',
    storage: 'Storage directory of the registry',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    release: 'Helm release',
  },
} satisfies SnippetText<typeof snippet>;
