import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Copy the images into the new directory',
  params: {
    old: 'Directory that holds the images now',
    path: 'New directory',
    go: 'Do it (yes) or only show it (no)',
    container: 'Container that runs GitLab',
  },
  notApplicable:
    'The chart keeps images in object storage; a volume of your own has to be writable for user 1000 from outside.',
} satisfies SnippetText<typeof snippet>;
