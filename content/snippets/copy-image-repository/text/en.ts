import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Copy an image repository',
  params: {
    host: 'Registry host and port',
    repository: 'Image repository to copy',
    target: 'Path to copy it below',
  },
} satisfies SnippetText<typeof snippet>;
