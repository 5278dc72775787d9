import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'トークンサービスに問い合わせる',
  params: {
    host: 'レジストリのホストとポート',
  },
} satisfies SnippetText<typeof snippet>;
