import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Name the directory that holds the images',
  params: {
    path: 'Directory above docker/registry/v2',
  },
  notApplicable: 'The chart keeps images in object storage: the storage Secret names bucket and prefix.',
} satisfies SnippetText<typeof snippet>;
