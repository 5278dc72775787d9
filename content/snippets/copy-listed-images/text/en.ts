import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Copy the listed image repositories',
  params: {
    source: 'Registry to copy from',
    host: 'Registry host and port',
    list: 'File with the list',
    mode: 'Preview, or copy',
  },
} satisfies SnippetText<typeof snippet>;
