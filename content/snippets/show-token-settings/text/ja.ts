import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '双方のトークン設定を表示する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    config: 'レジストリの設定ファイル',
  },
} satisfies SnippetText<typeof snippet>;
