import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'クライアントをストレージへリダイレクトする',
  params: { expiry: '署名付きアドレスの有効期間' },
} satisfies SnippetText<typeof snippet>;
