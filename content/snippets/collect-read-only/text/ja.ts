import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '読み取り専用モードのまま、参照されていないレイヤーを削除する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    config: 'レジストリの設定ファイル',
  },
} satisfies SnippetText<typeof snippet>;
