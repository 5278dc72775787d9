import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '外部のレジストリをGitLabに設定する',
  params: {
    apiUrl: 'GitLabから見たレジストリのURL',
    publicHost: 'レジストリの公開ホスト（ポートなし）',
    publicPort: '公開ポート',
    issuer: '発行者',
    key: 'キーファイル',
  },
  notApplicable: 'チャートでは、この方法は説明されていません。チャートに含まれるレジストリを使ってください。',
} satisfies SnippetText<typeof snippet>;
