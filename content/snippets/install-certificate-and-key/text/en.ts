import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Install the new certificate and its key',
  params: {
    fullchain: 'New certificate with its intermediates',
    key: 'Key of the new certificate',
    certificate: 'Certificate file that NGINX reads',
    keyFile: 'Key file that NGINX reads',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    secret: 'TLS Secret of the registry',
  },
} satisfies SnippetText<typeof snippet>;
