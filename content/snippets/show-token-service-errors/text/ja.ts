import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'トークンサービスのエラーを表示する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    key: 'GitLabの秘密キー',
  },
} satisfies SnippetText<typeof snippet>;
