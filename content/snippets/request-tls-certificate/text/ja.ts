import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '正しい名前で証明書署名要求を作成する',
  params: { host: 'クライアントが使う名前（ポートなし）' },
} satisfies SnippetText<typeof snippet>;
