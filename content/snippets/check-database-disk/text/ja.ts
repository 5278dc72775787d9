import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'データベースのボリュームの空きを表示する',
  params: {
    path: 'PostgreSQLのデータディレクトリ',
  },
} satisfies SnippetText<typeof snippet>;
