import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのデータベースを作成する',
  params: {
    database: 'データベースのホスト',
    port: 'データベースのポート',
    admin: 'データベースを作成できるデータベースユーザー',
  },
} satisfies SnippetText<typeof snippet>;
