import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '参照されていないレイヤーを削除する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    unit: 'レジストリのsystemdユニット',
    config: 'レジストリの設定ファイル',
  },
} satisfies SnippetText<typeof snippet>;
