import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '新しいサーバーにダンプを復元する',
  params: {
    database: 'データベースのホスト',
    port: 'データベースのポート',
  },
} satisfies SnippetText<typeof snippet>;
