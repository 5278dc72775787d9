import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ボリュームを占めているものを表示する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    path: 'レジストリのストレージのディレクトリ',
  },
} satisfies SnippetText<typeof snippet>;
