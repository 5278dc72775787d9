import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '残っているものがないか調べる',
  params: {
    port: 'キャプチャのポート',
    file: '記録のファイル',
  },
} satisfies SnippetText<typeof snippet>;
