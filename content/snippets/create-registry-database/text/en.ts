import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Create the database of the registry',
  params: {
    database: 'Database host',
    port: 'Database port',
    admin: 'Database user that may create databases',
  },
} satisfies SnippetText<typeof snippet>;
