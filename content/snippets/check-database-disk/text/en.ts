import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the room on the database’s volume',
  params: {
    path: 'Data directory of PostgreSQL',
  },
} satisfies SnippetText<typeof snippet>;
