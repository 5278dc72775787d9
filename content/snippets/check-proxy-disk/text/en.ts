import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the room for NGINX’s temporary files',
  params: {
    path: 'Directory of the temporary files',
  },
} satisfies SnippetText<typeof snippet>;
