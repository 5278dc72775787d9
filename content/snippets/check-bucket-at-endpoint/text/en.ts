import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'See whether the bucket can be reached at the endpoint',
  params: {
    bucket: 'Bucket',
    endpoint: 'Endpoint URL',
  },
} satisfies SnippetText<typeof snippet>;
