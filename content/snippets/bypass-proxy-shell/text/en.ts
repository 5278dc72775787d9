import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Leave the proxy out in this shell',
  params: { registry: 'Registry host, without port', gitlab: 'GitLab host, without port' },
} satisfies SnippetText<typeof snippet>;
