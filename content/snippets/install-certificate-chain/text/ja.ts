import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '中間証明書を付けて証明書を配置する',
  params: {
    leaf: 'サーバー自身の証明書',
    intermediates: '中間証明書',
    certificate: 'NGINXが読むファイル',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    secret: 'レジストリのTLS用Secret',
  },
} satisfies SnippetText<typeof snippet>;
