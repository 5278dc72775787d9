import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Copy all tags of an image repository',
  params: {
    source: 'Registry to copy from',
    sourceRepository: 'Image repository at the source',
    host: 'Registry host and port',
    project: 'Project in GitLab',
    mode: 'Preview, or copy',
  },
} satisfies SnippetText<typeof snippet>;
