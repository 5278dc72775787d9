import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Copy all tags to a disk',
  params: {
    source: 'Registry to copy from',
    sourceRepository: 'Image repository at the source',
    directory: 'Directory on the disk',
  },
} satisfies SnippetText<typeof snippet>;
