import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Install the certificate with its intermediates',
  params: {
    leaf: 'The server’s own certificate',
    intermediates: 'Intermediate certificates',
    certificate: 'File that NGINX reads',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    secret: 'TLS Secret of the registry',
  },
} satisfies SnippetText<typeof snippet>;
