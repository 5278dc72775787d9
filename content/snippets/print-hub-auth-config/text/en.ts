import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Write the value of the variable for Docker Hub',
  params: { user: 'Docker account' },
} satisfies SnippetText<typeof snippet>;
