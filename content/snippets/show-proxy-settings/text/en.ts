import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See which proxy is used, and where',
  params: {},
} satisfies SnippetText<typeof snippet>;
