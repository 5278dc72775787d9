import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリが動き続けているかを確認する',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    unit: 'レジストリのsystemdユニット',
  },
} satisfies SnippetText<typeof snippet>;
