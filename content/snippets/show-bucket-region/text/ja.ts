import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'バケットのリージョンを問い合わせる',
  params: {
    bucket: 'バケット',
  },
} satisfies SnippetText<typeof snippet>;
