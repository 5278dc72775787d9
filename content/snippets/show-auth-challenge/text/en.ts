import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See what the registry asks clients for',
  params: { host: 'Registry host and port' },
} satisfies SnippetText<typeof snippet>;
