import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'キャプチャを取り除く',
  params: {
    file: '記録のファイル',
  },
} satisfies SnippetText<typeof snippet>;
