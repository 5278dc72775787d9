import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show what GitLab grants this login',
  params: {
    gitlab: 'GitLab host',
    registry: 'Registry host and port',
    user: 'User name',
    repository: 'Image repository',
  },
} satisfies SnippetText<typeof snippet>;
