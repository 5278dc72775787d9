import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'NGINX with TLS in front of the registry’s node',
  params: {
    node: 'Address of the registry’s node',
    nodePort: 'Port of the registry’s node',
    publicHost: 'Public host of the registry, without port',
    publicPort: 'Public port',
    nginxCertificate: 'Certificate file that your NGINX reads',
    nginxKey: 'Key file that your NGINX reads',
  },
} satisfies SnippetText<typeof snippet>;
