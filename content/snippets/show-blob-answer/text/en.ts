import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See who answers a blob request',
  params: {
    host: 'Registry host and port',
    repository: 'Image repository',
  },
} satisfies SnippetText<typeof snippet>;
