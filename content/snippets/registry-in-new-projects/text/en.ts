import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Leave the registry off in new projects',
  params: {},
} satisfies SnippetText<typeof snippet>;
