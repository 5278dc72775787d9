import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリノードの手前でTLSを終端するNGINX',
  params: {
    node: 'レジストリノードのアドレス',
    nodePort: 'レジストリノードのポート',
    publicHost: 'レジストリの公開ホスト（ポートなし）',
    publicPort: '公開ポート',
    nginxCertificate: '自分のNGINXが読み込む証明書ファイル',
    nginxKey: '自分のNGINXが読み込むキーファイル',
  },
} satisfies SnippetText<typeof snippet>;
