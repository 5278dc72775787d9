import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Name the image with the prefix',
  params: {},
} satisfies SnippetText<typeof snippet>;
