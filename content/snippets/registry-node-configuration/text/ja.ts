import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリノードの設定',
  params: {
    nodePort: 'レジストリノードのポート',
    gitlab: 'クライアントから見たGitLabのURL',
    issuer: '発行者',
    keyFile: 'キーファイル',
    directory: 'イメージのディレクトリ',
    certificate: 'レジストリが信頼する証明書',
  },
  notApplicable: 'チャートでは、レジストリはすでに専用のポッドで動き、両側に同じ値が渡されます。',
} satisfies SnippetText<typeof snippet>;
