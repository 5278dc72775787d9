import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask what answers at an address',
  params: { host: 'Registry host and port' },
} satisfies SnippetText<typeof snippet>;
