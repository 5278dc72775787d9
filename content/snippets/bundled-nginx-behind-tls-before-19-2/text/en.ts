import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLab’s NGINX behind a proxy that ends TLS',
  params: {
    host: 'Public registry host and port',
    listenPort: 'Port the outer proxy connects to',
  },
  notApplicable:
    'This installation has no NGINX of GitLab’s own: set the headers on the ingress or on your web server.',
} satisfies SnippetText<typeof snippet>;
