import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Point the registry to the new server',
  params: {
    database: 'Database host',
    port: 'Database port',
    sslmode: 'TLS mode of the connection',
  },
} satisfies SnippetText<typeof snippet>;
