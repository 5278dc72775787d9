import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '記録したリクエストを一覧にする',
  params: {
    file: '記録のファイル',
  },
} satisfies SnippetText<typeof snippet>;
