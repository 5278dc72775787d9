import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let NGINX pass bodies through',
  params: {},
} satisfies SnippetText<typeof snippet>;
