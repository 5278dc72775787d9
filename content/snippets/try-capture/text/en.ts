import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Try the capture',
  params: {
    port: 'Port of the capture',
    host: 'Registry host and port',
  },
} satisfies SnippetText<typeof snippet>;
