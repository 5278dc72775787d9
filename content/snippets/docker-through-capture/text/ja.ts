import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Dockerデーモンの通信をキャプチャに通す',
  params: {
    port: 'キャプチャのポート',
  },
} satisfies SnippetText<typeof snippet>;
