import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Give the registry an https address',
  params: { host: 'Registry host and port', name: 'Registry host, without port', secret: 'TLS Secret of the registry' },
  notApplicable: 'In a self-compiled installation your own NGINX ends TLS; see the NGINX configuration.',
} satisfies SnippetText<typeof snippet>;
