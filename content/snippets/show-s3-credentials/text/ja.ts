import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリがS3へのリクエストの署名に使うものを調べる',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    config: 'レジストリの設定ファイル',
  },
} satisfies SnippetText<typeof snippet>;
