import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabノードの設定',
  params: {
    node: 'レジストリノードのアドレス',
    nodePort: 'レジストリノードのポート',
    publicHost: 'レジストリの公開ホスト（ポートなし）',
    publicPort: '公開ポート',
    issuer: '発行者',
    keyFile: 'キーファイル',
  },
  notApplicable: 'チャートでは、レジストリはすでに専用のポッドで動き、両側に同じ値が渡されます。',
} satisfies SnippetText<typeof snippet>;
