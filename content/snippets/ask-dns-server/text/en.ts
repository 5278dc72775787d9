import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask one DNS server for the name',
  params: { name: 'Host name, without port', server: 'DNS server' },
} satisfies SnippetText<typeof snippet>;
