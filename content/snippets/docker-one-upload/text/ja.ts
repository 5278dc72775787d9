import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'レイヤーを1つずつ送る',
  params: {},
} satisfies SnippetText<typeof snippet>;
