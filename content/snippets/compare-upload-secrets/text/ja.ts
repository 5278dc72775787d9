import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '各レジストリのアップロード用シークレットを比べる',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    config: 'レジストリの設定ファイル',
  },
} satisfies SnippetText<typeof snippet>;
