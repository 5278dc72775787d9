import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ヘッダーに関するプロキシの設定を探す',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
  },
} satisfies SnippetText<typeof snippet>;
