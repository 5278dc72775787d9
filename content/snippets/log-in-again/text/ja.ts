import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ログインし直す',
  params: {
    host: 'レジストリのホストとポート',
    user: 'ユーザー名',
  },
} satisfies SnippetText<typeof snippet>;
