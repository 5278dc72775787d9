import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Listen in plain HTTP behind the proxy that ends TLS',
  params: { host: 'Public registry host and port', listenPort: 'Port the outer proxy connects to' },
  notApplicable: 'There is no NGINX of GitLab’s own here: set it on the Ingress or on your web server.',
} satisfies SnippetText<typeof snippet>;
