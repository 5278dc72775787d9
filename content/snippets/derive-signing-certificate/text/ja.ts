import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'GitLabのキーに対する証明書を作る',
  params: { key: 'キーファイル', container: 'GitLabを実行しているコンテナ' },
  notApplicable: 'チャートでは、この方法は説明されていません。チャートに含まれるレジストリを使ってください。',
} satisfies SnippetText<typeof snippet>;
