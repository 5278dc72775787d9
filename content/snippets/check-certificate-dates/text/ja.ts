import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '提示されている証明書とファイルの証明書の期限を比べる',
  params: {
    host: '問い合わせるホストとポート',
    certificate: 'NGINXが読み込む証明書のファイル',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    secret: 'レジストリのTLS Secret',
  },
} satisfies SnippetText<typeof snippet>;
