import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ファイルシステムドライバーの設定を書く',
  params: {
    path: '新しいディレクトリ',
    threads: '同時に行うファイル操作の数',
  },
  notApplicable:
    'チャートはイメージをオブジェクトストレージに置きます。独自のボリュームは、外側でユーザー1000が書き込めるようにしておく必要があります。',
} satisfies SnippetText<typeof snippet>;
