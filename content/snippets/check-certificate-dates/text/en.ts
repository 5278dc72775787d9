import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Compare the dates of the certificate served and the one in the file',
  params: {
    host: 'Host and port to ask',
    certificate: 'Certificate file that NGINX reads',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    secret: 'TLS Secret of the registry',
  },
} satisfies SnippetText<typeof snippet>;
