import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Make the directory for the images',
  params: {
    path: 'New directory',
    container: 'Container that runs GitLab',
    user: 'User that the registry runs as',
  },
  notApplicable:
    'The chart keeps images in object storage; a volume of your own has to be writable for user 1000 from outside.',
} satisfies SnippetText<typeof snippet>;
