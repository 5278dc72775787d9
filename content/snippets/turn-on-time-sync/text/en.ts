import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Turn time synchronisation on',
  params: {},
} satisfies SnippetText<typeof snippet>;
