import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Send the registry a first request',
  params: {
    host: 'Registry host and port',
  },
} satisfies SnippetText<typeof snippet>;
