import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Look the name up on this host',
  params: { name: 'Host name, without port' },
} satisfies SnippetText<typeof snippet>;
