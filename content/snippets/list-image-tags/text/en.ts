import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'List the tags at the source',
  params: {
    source: 'Registry to copy from',
    sourceRepository: 'Image repository at the source',
  },
} satisfies SnippetText<typeof snippet>;
