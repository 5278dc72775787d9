import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Write the block of the file system driver',
  params: {
    path: 'New directory',
    threads: 'File operations at the same time',
  },
  notApplicable:
    'The chart keeps images in object storage; a volume of your own has to be writable for user 1000 from outside.',
} satisfies SnippetText<typeof snippet>;
