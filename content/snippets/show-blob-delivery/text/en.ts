import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See who delivers blobs',
  params: {
    gitlab: 'GitLab host',
    host: 'Registry host and port',
    repository: 'Image repository',
    tag: 'Tag of an image that exists',
    user: 'GitLab user',
  },
} satisfies SnippetText<typeof snippet>;
