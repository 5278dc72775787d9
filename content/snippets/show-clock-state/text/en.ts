import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether the clock is synchronised',
  params: {},
} satisfies SnippetText<typeof snippet>;
