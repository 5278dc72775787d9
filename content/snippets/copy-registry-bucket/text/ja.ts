import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリを新しいバケットへコピーする',
  params: {
    bucket: 'バケット',
    target: '新しいバケット',
  },
} satisfies SnippetText<typeof snippet>;
