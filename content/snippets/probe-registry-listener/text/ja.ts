import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '両方のループバックアドレスでレジストリに接続してみる',
  params: {
    container: 'GitLabを実行しているコンテナ',
    port: 'レジストリの内部ポート',
  },
  notApplicable: 'Helmチャートでは、IngressはServiceを通してレジストリに接続します。ループバックアドレスは使いません。',
} satisfies SnippetText<typeof snippet>;
