import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリからストレージへの経路を試す',
  params: {
    address: 'オブジェクトストレージのアドレス',
    container: 'GitLabを実行しているコンテナ',
  },
  notApplicable:
    'レジストリのイメージには、これを試すクライアントが入っていません。接続の結果はレジストリのログでわかり、可否はネームスペースのネットワークポリシーで決まります。',
} satisfies SnippetText<typeof snippet>;
