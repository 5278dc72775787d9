import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Remove what Docker no longer uses',
  params: {},
} satisfies SnippetText<typeof snippet>;
