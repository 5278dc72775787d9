import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリに合うS3ドライバーを表示する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    release: 'Helmリリース',
  },
} satisfies SnippetText<typeof snippet>;
