import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Leave some repositories out of redirects',
  params: { pattern: 'Regular expression for repository paths' },
} satisfies SnippetText<typeof snippet>;
