import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Start an upload and see where it leads',
  params: {
    host: 'Registry host and port, as in image names',
    gitlab: 'GitLab host',
    repository: 'Image repository you may push to',
    user: 'User name to log in with',
  },
} satisfies SnippetText<typeof snippet>;
