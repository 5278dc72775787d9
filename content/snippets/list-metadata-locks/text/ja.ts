import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ストレージのロックファイルを一覧表示する',
  params: {
    storage: 'レジストリのストレージのディレクトリ',
    bucket: 'バケット',
    container: 'GitLabを実行しているコンテナ',
  },
} satisfies SnippetText<typeof snippet>;
