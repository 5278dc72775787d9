import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'NGINX server block for the registry',
  params: {
    name: 'Public host of the registry, without port',
    port: 'Public port',
    nginxCertificate: 'Certificate file that your NGINX reads',
    nginxKey: 'Key file that your NGINX reads',
    address: 'Address and port the registry listens on',
  },
} satisfies SnippetText<typeof snippet>;
