import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Push the image under its full name',
  params: {
    image: 'Local name of the image',
    host: 'Registry host and port',
    repository: 'Image repository',
    tag: 'Tag',
  },
} satisfies SnippetText<typeof snippet>;
