import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Turn read-only mode on',
  params: {},
} satisfies SnippetText<typeof snippet>;
