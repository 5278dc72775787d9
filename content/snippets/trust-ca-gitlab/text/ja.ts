import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリにCA証明書を渡す',
  params: {
    ca: 'CA証明書のファイル',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    secret: '新しいSecretの名前',
    unit: 'レジストリのsystemdユニット',
  },
} satisfies SnippetText<typeof snippet>;
