import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '発行者を設定する',
  params: {
    issuer: '発行者',
  },
} satisfies SnippetText<typeof snippet>;
