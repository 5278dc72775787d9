import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Dump the database of the registry',
  params: {
    container: 'Container that runs GitLab',
    database: 'Database host',
  },
} satisfies SnippetText<typeof snippet>;
