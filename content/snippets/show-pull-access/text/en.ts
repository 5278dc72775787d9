import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the token that GitLab grants for a pull',
  params: {
    gitlab: 'GitLab host',
    registry: 'Registry host and port',
    user: 'User name',
    repository: 'Image repository',
  },
} satisfies SnippetText<typeof snippet>;
