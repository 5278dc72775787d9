import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask the registry for its first answer',
  params: { host: 'Registry host and port' },
} satisfies SnippetText<typeof snippet>;
