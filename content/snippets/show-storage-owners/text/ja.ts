import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ストレージまでの所有者とモードを表示する',
  params: {
    path: 'レジストリのストレージのディレクトリ',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
  },
} satisfies SnippetText<typeof snippet>;
