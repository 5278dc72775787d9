import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Listen for the load balancer on another port',
  params: { host: 'Public host of the registry, without port', listenPort: 'Port the load balancer connects to' },
  notApplicable: 'There is no NGINX of GitLab’s own here: set it on the Ingress or on your web server.',
} satisfies SnippetText<typeof snippet>;
