import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリ用のプロキシの設定と転送先を調べる',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    file: 'レジストリ用のNGINXのファイル',
  },
} satisfies SnippetText<typeof snippet>;
