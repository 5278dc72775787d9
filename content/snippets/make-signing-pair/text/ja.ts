import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'トークン用のキーペアを作る',
  params: {},
} satisfies SnippetText<typeof snippet>;
