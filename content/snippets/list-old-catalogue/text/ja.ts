import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '以前のレジストリのイメージリポジトリを一覧にする',
  params: {
    source: '以前のレジストリ',
    sourceUser: 'そこでのユーザー名',
  },
} satisfies SnippetText<typeof snippet>;
