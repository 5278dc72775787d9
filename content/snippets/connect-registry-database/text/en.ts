import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Say where the database is, without using it yet',
  params: {
    database: 'Database host',
    port: 'Database port',
    sslmode: 'TLS mode of the connection',
    secret: 'Secret with the password',
  },
} satisfies SnippetText<typeof snippet>;
