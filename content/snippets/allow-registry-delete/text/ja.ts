import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリでの削除を有効にする',
  params: {},
} satisfies SnippetText<typeof snippet>;
