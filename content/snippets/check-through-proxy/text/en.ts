import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask the registry through the proxy, four times',
  params: {
    host: 'Registry host and port, as in image names',
  },
} satisfies SnippetText<typeof snippet>;
