import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'キャプチャを試す',
  params: {
    port: 'キャプチャのポート',
    host: 'レジストリのホストとポート',
  },
} satisfies SnippetText<typeof snippet>;
