import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリのユーザーでストレージのディレクトリを試す',
  params: {
    path: 'レジストリのストレージのディレクトリ',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
    user: 'レジストリを実行しているユーザー',
  },
} satisfies SnippetText<typeof snippet>;
