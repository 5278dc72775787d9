import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See what waits for the online collection',
  params: {
    container: 'Container that runs GitLab',
    database: 'Database host',
  },
} satisfies SnippetText<typeof snippet>;
