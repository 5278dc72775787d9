import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabにレジストリを設定する',
  params: {
    name: 'レジストリの公開ホスト（ポートなし）',
    port: '公開ポート',
    address: 'レジストリが待ち受けるアドレスとポート',
    key: 'GitLabの秘密キー',
    directory: 'イメージのディレクトリ',
    issuer: '発行者',
  },
  notApplicable: 'Linuxパッケージとチャートは、これらをすべてレジストリの公開アドレスから導き出します。',
} satisfies SnippetText<typeof snippet>;
