import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'イメージを新しいディレクトリへコピーする',
  params: {
    old: '今イメージのあるディレクトリ',
    path: '新しいディレクトリ',
    go: '実行する（yes）か、表示だけにする（no）か',
    container: 'GitLabを実行しているコンテナ',
  },
  notApplicable:
    'チャートはイメージをオブジェクトストレージに置きます。独自のボリュームは、外側でユーザー1000が書き込めるようにしておく必要があります。',
} satisfies SnippetText<typeof snippet>;
