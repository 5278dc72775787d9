import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Turn the dependency proxy on for the instance',
  params: {},
} satisfies SnippetText<typeof snippet>;
