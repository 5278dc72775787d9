import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'メタデータデータベースを使う',
  params: {},
} satisfies SnippetText<typeof snippet>;
