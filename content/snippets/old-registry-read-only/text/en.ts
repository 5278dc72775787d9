import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Put the old registry into read-only mode',
  params: {},
} satisfies SnippetText<typeof snippet>;
