import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ストレージの目印を一覧する',
  params: {
    storage: 'レジストリのストレージのディレクトリ',
    bucket: 'バケット',
    container: 'GitLabを実行しているコンテナ',
  },
} satisfies SnippetText<typeof snippet>;
