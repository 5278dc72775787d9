import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '最近のアップロードリクエストを表示する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    log: 'レジストリ用NGINXのアクセスログ',
  },
} satisfies SnippetText<typeof snippet>;
