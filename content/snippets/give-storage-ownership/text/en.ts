import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Give the storage to the registry’s user',
  params: {
    path: 'Directory of the registry storage',
    container: 'Container that runs GitLab',
    user: 'User that the registry runs as',
  },
  notApplicable:
    'In the chart the registry runs as user 1000 and cannot change owners. It keeps images in object storage; a volume of your own has to be writable for that user from outside.',
} satisfies SnippetText<typeof snippet>;
