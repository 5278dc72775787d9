import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'メタデータデータベースを無効にする',
  params: { config: 'レジストリの設定ファイル' },
} satisfies SnippetText<typeof snippet>;
