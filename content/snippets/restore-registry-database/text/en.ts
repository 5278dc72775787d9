import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Restore the dump on the new server',
  params: {
    database: 'Database host',
    port: 'Database port',
  },
} satisfies SnippetText<typeof snippet>;
