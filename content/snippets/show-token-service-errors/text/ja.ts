import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'トークンサービスのエラーを表示する',
  params: {
    container: 'GitLabを動かすコンテナ',
    namespace: 'Kubernetesのネームスペース',
    key: 'GitLabの秘密キー',
  },
} satisfies SnippetText<typeof snippet>;
