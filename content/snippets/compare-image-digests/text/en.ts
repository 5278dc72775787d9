import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Compare all tags on both sides',
  params: {
    source: 'Registry to copy from',
    sourceRepository: 'Image repository at the source',
    host: 'Registry host and port',
    repository: 'Image repository in GitLab',
  },
} satisfies SnippetText<typeof snippet>;
