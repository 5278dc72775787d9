import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Copy one image',
  params: {
    source: 'Registry to copy from',
    sourceRepository: 'Image repository at the source',
    tag: 'Tag',
    host: 'Registry host and port',
    repository: 'Image repository in GitLab',
  },
} satisfies SnippetText<typeof snippet>;
