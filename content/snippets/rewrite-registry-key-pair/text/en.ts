import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Write the key pair again',
  params: {
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    secret: 'Secret with the key pair',
    certificate: 'Certificate the registry trusts',
    key: 'Private key of GitLab',
  },
} satisfies SnippetText<typeof snippet>;
