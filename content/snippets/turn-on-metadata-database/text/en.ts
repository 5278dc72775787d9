import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Use the metadata database',
  params: {},
} satisfies SnippetText<typeof snippet>;
