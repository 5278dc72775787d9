import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ガベージコレクションを実行する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    unit: 'レジストリのsystemdユニット',
    config: 'レジストリの設定ファイル',
  },
} satisfies SnippetText<typeof snippet>;
