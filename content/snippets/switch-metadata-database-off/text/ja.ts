import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'メタデータデータベースを無効にする',
  params: {},
} satisfies SnippetText<typeof snippet>;
