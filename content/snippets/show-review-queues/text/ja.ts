import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'オンラインのガベージコレクションのキューを確認する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    database: 'データベースのホスト',
  },
} satisfies SnippetText<typeof snippet>;
