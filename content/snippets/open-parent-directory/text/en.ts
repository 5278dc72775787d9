import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Let the registry’s user pass through a directory',
  params: {
    directory: 'Directory above it that is closed',
    container: 'Container that runs GitLab',
  },
  notApplicable:
    'In the chart the registry runs as user 1000 and cannot change owners. It keeps images in object storage; a volume of your own has to be writable for that user from outside.',
} satisfies SnippetText<typeof snippet>;
