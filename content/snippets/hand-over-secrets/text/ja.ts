import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'シークレットをレジストリノードへ送る',
  params: {
    node: 'レジストリノードのアドレス',
    container: 'GitLabを実行しているコンテナ',
    certificate: 'レジストリが信頼する証明書',
  },
  notApplicable: 'チャートでは、レジストリはすでに専用のポッドで動き、両側に同じ値が渡されます。',
} satisfies SnippetText<typeof snippet>;
