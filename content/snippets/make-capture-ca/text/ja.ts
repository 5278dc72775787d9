import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'mitmproxyの認証局を作る',
  params: {
    port: 'キャプチャのポート',
  },
} satisfies SnippetText<typeof snippet>;
