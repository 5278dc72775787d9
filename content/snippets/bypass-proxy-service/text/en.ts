import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let the service reach the registry without the proxy',
  params: { unit: 'Service that pulls', registry: 'Registry host, without port', gitlab: 'GitLab host, without port' },
} satisfies SnippetText<typeof snippet>;
