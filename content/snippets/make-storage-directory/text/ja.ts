import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージ用のディレクトリを作る',
  params: {
    path: '新しいディレクトリ',
    container: 'GitLabを実行しているコンテナ',
    user: 'レジストリを実行しているユーザー',
  },
  notApplicable:
    'チャートはイメージをオブジェクトストレージに置きます。独自のボリュームは、外側でユーザー1000が書き込めるようにしておく必要があります。',
} satisfies SnippetText<typeof snippet>;
