import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: 'Ask which region the bucket is in',
  params: {
    bucket: 'Bucket',
  },
} satisfies SnippetText<typeof snippet>;
