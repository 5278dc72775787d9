import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Look the tag up in the registry',
  params: {
    gitlab: 'GitLab host',
    host: 'Registry host and port',
    repository: 'Image repository',
    tag: 'Tag',
    user: 'GitLab user',
  },
} satisfies SnippetText<typeof snippet>;
