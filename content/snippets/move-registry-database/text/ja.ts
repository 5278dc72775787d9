import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリを新しいサーバーに向ける',
  params: {
    database: 'データベースのホスト',
    port: 'データベースのポート',
    sslmode: '接続のTLSモード',
  },
} satisfies SnippetText<typeof snippet>;
