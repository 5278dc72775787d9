import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Send one layer at a time',
  params: {},
} satisfies SnippetText<typeof snippet>;
