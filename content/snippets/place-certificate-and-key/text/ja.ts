import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '証明書とキーを配置する',
  params: {
    fullchain: '中間証明書を含む証明書',
    key: '証明書のキー',
    certificate: 'GitLab付属のNGINXが読み込む証明書ファイル',
    keyFile: 'GitLab付属のNGINXが読み込むキーファイル',
    nginxCertificate: '自分のNGINXが読み込む証明書ファイル',
    nginxKey: '自分のNGINXが読み込むキーファイル',
    container: 'GitLabを実行しているコンテナ',
    namespace: 'Kubernetesのネームスペース',
    secret: 'レジストリのTLS Secret',
  },
} satisfies SnippetText<typeof snippet>;
