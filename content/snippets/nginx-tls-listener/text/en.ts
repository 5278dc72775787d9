import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let NGINX listen with TLS',
  params: {
    port: 'Public port',
    name: 'Registry host, without port',
    certificate: 'Certificate file, with intermediates',
    key: 'Key file',
  },
} satisfies SnippetText<typeof snippet>;
