import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '公開キーをJSON Web Keyとして書く',
  params: {},
} satisfies SnippetText<typeof snippet>;
