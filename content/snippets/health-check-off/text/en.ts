import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Turn the check of the storage off',
  params: {},
} satisfies SnippetText<typeof snippet>;
