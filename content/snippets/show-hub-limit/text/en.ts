import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See how many pulls Docker Hub still allows',
  params: {},
} satisfies SnippetText<typeof snippet>;
