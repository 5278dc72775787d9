import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'キーペアを書き直す',
  params: {
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    secret: 'キーペアのSecret',
    certificate: 'レジストリが信頼する証明書',
    key: 'GitLabの秘密キー',
  },
} satisfies SnippetText<typeof snippet>;
