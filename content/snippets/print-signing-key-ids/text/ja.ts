import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'このノードにある署名キーのIDを表示する',
  params: { keyFile: 'キーファイル', certificate: 'レジストリが信頼する証明書', container: 'このノードのコンテナ' },
  notApplicable: 'チャートでは、レジストリはすでに専用のポッドで動き、両側に同じ値が渡されます。',
} satisfies SnippetText<typeof snippet>;
