import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レジストリに必要な権限のポリシー',
  params: {
    bucket: 'バケット',
  },
} satisfies SnippetText<typeof snippet>;
