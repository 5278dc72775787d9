import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'List the image repositories of the old registry',
  params: {
    source: 'Old registry',
    sourceUser: 'User name there',
  },
} satisfies SnippetText<typeof snippet>;
