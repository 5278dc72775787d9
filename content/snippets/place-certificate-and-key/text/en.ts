import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Put certificate and key in place',
  params: {
    fullchain: 'Certificate with its intermediates',
    key: 'Key of the certificate',
    certificate: 'Certificate file that GitLab’s NGINX reads',
    keyFile: 'Key file that GitLab’s NGINX reads',
    nginxCertificate: 'Certificate file that your NGINX reads',
    nginxKey: 'Key file that your NGINX reads',
    container: 'Container that runs GitLab',
    namespace: 'Kubernetes namespace',
    secret: 'TLS Secret of the registry',
  },
} satisfies SnippetText<typeof snippet>;
