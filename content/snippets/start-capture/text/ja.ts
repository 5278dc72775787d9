import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'キャプチャを開始する',
  params: {
    port: 'キャプチャのポート',
    file: '記録のファイル',
  },
} satisfies SnippetText<typeof snippet>;
