import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'このシェルの通信をキャプチャに通す',
  params: {
    port: 'キャプチャのポート',
  },
} satisfies SnippetText<typeof snippet>;
