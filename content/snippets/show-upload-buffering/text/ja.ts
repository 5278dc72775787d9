import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'アップロードがためられるかを確認する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    file: 'レジストリ用のNGINX設定ファイル',
  },
} satisfies SnippetText<typeof snippet>;
