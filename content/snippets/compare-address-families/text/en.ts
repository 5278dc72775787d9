import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Try IPv4 and IPv6 apart',
  params: { name: 'Host name, without port', host: 'Registry host and port' },
} satisfies SnippetText<typeof snippet>;
