import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Switch the metadata database off',
  params: {},
} satisfies SnippetText<typeof snippet>;
