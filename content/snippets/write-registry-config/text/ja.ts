import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリの設定を書く',
  params: {
    address: 'レジストリが待ち受けるアドレスとポート',
    directory: 'イメージのディレクトリ',
    gitlab: 'クライアントから見たGitLabのURL',
    issuer: '発行者',
    certificate: 'レジストリが信頼する証明書',
  },
  notApplicable: 'Linuxパッケージとチャートは、このファイルを自動で書きます。',
} satisfies SnippetText<typeof snippet>;
