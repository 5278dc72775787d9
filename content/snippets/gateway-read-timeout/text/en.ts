import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let the proxy wait longer',
  params: {},
} satisfies SnippetText<typeof snippet>;
