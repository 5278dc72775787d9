import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Back up the secrets',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    secret: 'Secret with the key pair',
  },
  notApplicable:
    'A self-compiled GitLab has no secrets file that holds the key pair: the two files that the next step names are all there is.',
} satisfies SnippetText<typeof snippet>;
