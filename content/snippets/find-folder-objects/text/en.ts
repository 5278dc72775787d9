import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Find empty objects whose key ends with a slash',
  params: {
    bucket: 'Bucket',
    region: 'Region',
    repository: 'Image repository, or a group',
  },
} satisfies SnippetText<typeof snippet>;
