import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリに設定されたエンドポイントを一覧にする',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    config: 'レジストリの設定ファイル',
  },
} satisfies SnippetText<typeof snippet>;
