import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリに最初のリクエストを送る',
  params: {
    host: 'レジストリのホストとポート',
  },
} satisfies SnippetText<typeof snippet>;
