import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '新しい証明書とキーを配置する',
  params: {
    fullchain: '中間証明書を含む新しい証明書',
    key: '新しい証明書のキー',
    certificate: 'NGINXが読む証明書ファイル',
    keyFile: 'NGINXが読むキーファイル',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    secret: 'レジストリのTLS用Secret',
  },
} satisfies SnippetText<typeof snippet>;
