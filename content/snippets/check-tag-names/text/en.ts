import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether a tag has no name',
  params: {
    gitlab: 'GitLab host',
    host: 'Registry host and port',
    repository: 'Image repository',
    user: 'User name',
  },
} satisfies SnippetText<typeof snippet>;
