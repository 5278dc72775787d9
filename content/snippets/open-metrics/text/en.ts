import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Turn the metrics on, for this host alone',
  params: {},
} satisfies SnippetText<typeof snippet>;
