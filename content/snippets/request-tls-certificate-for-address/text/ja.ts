import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'IPアドレスの証明書署名要求を作成する',
  params: { address: 'クライアントが使うIPアドレス' },
} satisfies SnippetText<typeof snippet>;
