import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'ライフサイクルルールを表示して控える',
  params: {
    bucket: 'バケット',
  },
} satisfies SnippetText<typeof snippet>;
