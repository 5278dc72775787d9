import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Set the public address of the registry',
  params: { host: 'Registry host and port', name: 'Registry host, without port' },
  notApplicable:
    'A self-compiled GitLab has no NGINX of its own for the registry: the listener is in the server block that you wrote.',
} satisfies SnippetText<typeof snippet>;
