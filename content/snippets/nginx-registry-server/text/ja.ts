import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリ用のNGINXのserverブロック',
  params: {
    name: 'レジストリの公開ホスト（ポートなし）',
    port: '公開ポート',
    nginxCertificate: '自分のNGINXが読み込む証明書ファイル',
    nginxKey: '自分のNGINXが読み込むキーファイル',
    address: 'レジストリが待ち受けるアドレスとポート',
  },
} satisfies SnippetText<typeof snippet>;
