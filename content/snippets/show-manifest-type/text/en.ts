import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Show the type of the manifest',
  params: {
    gitlab: 'GitLab host',
    host: 'Registry host and port',
    repository: 'Image repository',
    tag: 'Tag',
    user: 'GitLab user',
  },
} satisfies SnippetText<typeof snippet>;
