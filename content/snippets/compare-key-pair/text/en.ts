import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Compare the two halves of the key pair',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    secret: 'Secret with the key pair',
    certificate: 'Certificate the registry trusts',
    key: 'Private key of GitLab',
  },
} satisfies SnippetText<typeof snippet>;
