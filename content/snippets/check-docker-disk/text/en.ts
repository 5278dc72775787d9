import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the room on the Docker host',
  params: {
    path: 'Data directory of Docker',
  },
} satisfies SnippetText<typeof snippet>;
