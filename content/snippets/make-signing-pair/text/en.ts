import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make a key pair for tokens',
  params: {},
} satisfies SnippetText<typeof snippet>;
